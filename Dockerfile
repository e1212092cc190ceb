# The jar comes from ./mvnw package. Its layers change at different speeds: libraries seldom, the application always.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY target/mumpuni.jar mumpuni.jar
# the image works with a database server of its own, so the programs of the included one stay out
RUN java -Djarmode=tools -jar mumpuni.jar extract --layers --destination layers \
    && rm -f layers/dependencies/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home mumpuni \
    && mkdir --parents /opt/mumpuni /data \
    && chown mumpuni /data
WORKDIR /opt/mumpuni
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
USER mumpuni
# the C library keeps memory for each of many threads unless it is told not to: about 30 MB here
ENV MUMPUNI_DATA_DIR=/data MALLOC_ARENA_MAX=2
VOLUME /data
EXPOSE 8080
# the base image has no HTTP client, but bash can speak enough of it
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# the archive of classes is made when the container is first stopped and halves the starts after that
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=/data/mumpuni.jsa", "-jar", "mumpuni.jar"]
