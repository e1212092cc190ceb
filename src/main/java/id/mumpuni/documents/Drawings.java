package id.mumpuni.documents;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Vector drawings that a print template may ask for:
 * {@code <object type="drawing/curve" data-points="2,5,15,60,18" alt="…">} is a smooth curve over its points,
 * {@code <object type="drawing/qr" data-text="…" alt="…">} a QR code.
 */
final class Drawings {

    private static final Color GROUND = new Color(0xE3EEEE);
    private static final Color LINE = new Color(0x0B5A5E);

    private Drawings() {}

    static FSObjectDrawerFactory factory() {
        var factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer("drawing/curve", curve());
        factory.registerDrawer("drawing/qr", QrCode.drawer());
        return factory;
    }

    private static FSObjectDrawer curve() {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            double[] points = points(element);
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
                drawCurve(graphics, points, width / dotsPerPixel, height / dotsPerPixel);
            });
            return Map.of();
        };
    }

    private static double[] points(Element element) {
        return Arrays.stream(element.getAttribute("data-points").split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static void drawCurve(Graphics2D graphics, double[] points, double width, double height) {
        double highest = Arrays.stream(points).max().orElse(1);
        double step = width / points.length;
        Path2D line = new Path2D.Double();
        line.moveTo(0, height);
        double fromX = 0;
        double fromY = height;
        for (int i = 0; i <= points.length; i++) {
            double toX = i == points.length ? width : step * (i + 0.5);
            double toY = i == points.length ? height : height - points[i] / highest * (height - 4);
            double middle = (fromX + toX) / 2;
            line.curveTo(middle, fromY, middle, toY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
        graphics.setColor(GROUND);
        graphics.fill(line);
        graphics.setColor(LINE);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(line);
    }
}
