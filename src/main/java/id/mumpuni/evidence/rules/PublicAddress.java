package id.mumpuni.evidence.rules;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Whether an address lies on the public internet. The server never asks any other one on behalf of a person. */
public final class PublicAddress {

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? publicFour(bytes)
                : address instanceof Inet6Address && publicSix(bytes);
    }

    private static boolean publicFour(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        int third = b[2] & 0xFF;
        boolean carrier = first == 100 && second >= 64 && second <= 127; // 100.64/10
        boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2); // 192.0.0/24, 192.0.2/24
        boolean measuring = first == 198 && (second == 18 || second == 19 || second == 51 && third == 100);
        boolean documentation = first == 203 && second == 0 && third == 113;
        return first != 0 && first < 240 && !carrier && !protocol && !measuring && !documentation;
    }

    /** Only 2000::/3 is given out; in it, what carries an IPv4 address (6to4, Teredo) or is for documents is left out. */
    private static boolean publicSix(byte[] b) {
        boolean given = (b[0] & 0xE0) == 0x20;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean special = b[0] == 0x20 && b[1] == 0x01 && (b[2] == 0 || b[2] == 0x0D && (b[3] & 0xFF) == 0xB8);
        return given && !sixToFour && !special;
    }
}
