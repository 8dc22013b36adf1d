// The floor "window": a QMainWindow with a label and one QChartView, same style and platform.
#include "app/drawing/typography.h"
#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QChartView>
#include <QLabel>
#include <QLineSeries>
#include <QMainWindow>
#include <QVBoxLayout>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QMainWindow window;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(new QLabel(QStringLiteral("Maturity")));
    auto* series = new QLineSeries;
    for (int i = 0; i < 8; ++i) series->append(i, i * i);
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    auto* view = new QChartView(chart);
    layout->addWidget(view);
    window.setCentralWidget(content);
    window.resize(1440, 900);
    const stagepath::bench::FirstPaint watch([view](const QWidget& widget) { return &widget == view->viewport(); });
    window.show();
    return QApplication::exec();
}
