package id.mumpuni.evidence.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param maxSize of one file
 * @param fetchLinks the server reads the title of a page that is named as evidence and looks whether it is still there;
 *     off in networks that may not ask the internet
 */
@ConfigurationProperties("mumpuni.evidence")
public record EvidenceSettings(
        @DefaultValue("./data/evidence") String dir,
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("true") boolean fetchLinks,
        @DefaultValue S3 s3) {

    /** Used if a bucket is named. */
    public record S3(
            @DefaultValue("") String bucket,
            @DefaultValue("") String endpoint,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {

        /** Neither key in a log. */
        @Override
        public String toString() {
            return "S3[" + bucket + " at " + endpoint + "]";
        }
    }
}
