package id.mumpuni.integration.siasn;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MultipartFile;

record UploadedFile(MultipartFile file) implements ImportFiles.Source {

    @Override
    public String name() {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    @Override
    public InputStream open() throws IOException {
        return file.getInputStream();
    }
}
