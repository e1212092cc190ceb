package id.mumpuni.evidence.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceSettings.class)
class StoreConfiguration {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration READING = Duration.ofSeconds(60);

    /** The folder, unless a bucket is named. */
    @Bean
    EvidenceStore evidenceStore(EvidenceSettings settings) {
        EvidenceSettings.S3 s3 = settings.s3();
        return s3.bucket().isEmpty() ? new FolderStore(Path.of(settings.dir())) : new S3Store(client(s3), s3.bucket());
    }

    /** Checksums only where S3 itself asks for them: other stores do not know the newer ones. */
    static S3Client client(EvidenceSettings.S3 s3) {
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(s3.region()))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(s3.accessKey(), s3.secretKey())))
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(READING)
                        .build());
        if (!s3.endpoint().isEmpty()) {
            client.endpointOverride(URI.create(s3.endpoint()));
        }
        return client.build();
    }
}
