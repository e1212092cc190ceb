package id.mumpuni.security.access;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** What a handler reads from the address or the form, by name, with its type. */
final class Fields {

    private Fields() {}

    static Map<String, Class<?>> of(HandlerMethod handler) {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            Class<?> type = parameter.getParameterType();
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            boolean elsewhere = parameter.hasParameterAnnotation(PathVariable.class)
                    || Map.class.isAssignableFrom(type)
                    || MultipartFile.class.isAssignableFrom(type);
            if (annotation != null && !elsewhere) {
                fields.put(annotation.name().isEmpty() ? parameter.getParameterName() : annotation.name(), type);
            } else if (!elsewhere && type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    fields.put(component.getName(), component.getType());
                }
            }
        }
        return fields;
    }
}
