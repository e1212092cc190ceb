package id.mumpuni.documents;

import com.google.zxing.qrcode.encoder.ByteMatrix;

/**
 * A QR code for a page: the outline of its dark modules as an SVG path, and the side of the box with the quiet zone that
 * readers need.
 */
public record QrPicture(int side, String path) {

    public static QrPicture of(String text) {
        ByteMatrix modules = QrCode.encode(text);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    path.append('M')
                            .append(column + QrCode.QUIET)
                            .append(' ')
                            .append(row + QrCode.QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(modules.getWidth() + 2 * QrCode.QUIET, path.toString());
    }
}
