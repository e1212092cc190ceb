package id.mumpuni.signature.keys;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** What this installation signs with: its seal and the key of its own time stamps. */
public record SigningKeys(Entry seal, Entry timeStamp) {

    /** @param chain the key's own certificate first */
    public record Entry(PrivateKey key, List<X509Certificate> chain) {

        public Entry {
            chain = List.copyOf(chain);
        }

        public X509Certificate certificate() {
            return chain.get(0);
        }

        public String algorithm() {
            return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        }
    }
}
