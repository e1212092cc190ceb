package id.mumpuni.evidence.store;

import id.mumpuni.shared.NotFound;
import java.io.InputStream;
import java.nio.file.Path;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket of an S3-compatible store. The store shows an object only when it is complete. */
class S3Store implements EvidenceStore {

    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String sha256, Path file) {
        if (!has(sha256)) {
            client.putObject(
                    request -> request.bucket(bucket).key(key(sha256)).contentType("application/octet-stream"),
                    RequestBody.fromFile(file));
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return client.getObject(request -> request.bucket(bucket).key(key(sha256)));
        } catch (NoSuchKeyException gone) {
            throw new NotFound(EvidenceStore.class, sha256);
        }
    }

    @Override
    public void remove(String sha256) {
        client.deleteObject(request -> request.bucket(bucket).key(key(sha256)));
    }

    private boolean has(String sha256) {
        try {
            client.headObject(request -> request.bucket(bucket).key(key(sha256)));
            return true;
        } catch (S3Exception answer) {
            if (answer.statusCode() == NOT_FOUND) {
                return false;
            }
            throw answer;
        }
    }

    private static String key(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256;
    }
}
