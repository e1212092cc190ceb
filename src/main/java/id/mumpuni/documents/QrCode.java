package id.mumpuni.documents;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Map;

/** A QR code as one filled path, sharp at any size. The quiet zone that readers need is part of the box. */
final class QrCode {

    static final int QUIET = 4;

    private QrCode() {}

    static FSObjectDrawer drawer() {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            ByteMatrix modules = encode(element.getAttribute("data-text"));
            double side = Math.min(width, height) / dotsPerPixel;
            device.drawWithGraphics(
                    (float) x, (float) y, (float) width, (float) height, graphics -> draw(graphics, modules, side));
            return Map.of();
        };
    }

    static ByteMatrix encode(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds this text", e);
        }
    }

    private static void draw(Graphics2D graphics, ByteMatrix modules, double side) {
        double step = side / (modules.getWidth() + 2 * QUIET);
        Path2D dark = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            int from = -1;
            for (int column = 0; column <= modules.getWidth(); column++) {
                boolean set = column < modules.getWidth() && modules.get(column, row) == 1;
                if (set && from < 0) {
                    from = column;
                } else if (!set && from >= 0) {
                    bar(dark, (from + QUIET) * step, (row + QUIET) * step, (column - from) * step, step);
                    from = -1;
                }
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(dark);
    }

    private static void bar(Path2D path, double x, double y, double width, double height) {
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
    }
}
