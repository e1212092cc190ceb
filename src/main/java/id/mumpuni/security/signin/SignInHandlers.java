package id.mumpuni.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;

@Configuration(proxyBeanMethods = false)
class SignInHandlers {

    @Bean
    AuthenticationSuccessHandler backToTheWantedPage() {
        return (request, response, authentication) -> {
            boolean again = LastPerson.is(authentication.getName(), request);
            LastPerson.remember(authentication.getName(), request, response);
            response.sendRedirect(
                    again && UnsentController.keeps(request) ? UnsentController.PAGE : wantedPage(request));
        };
    }

    @Bean
    AuthenticationFailureHandler formWithTheReason() {
        return new ForwardAuthenticationFailureHandler("/masuk/gagal");
    }

    private static String wantedPage(HttpServletRequest request) {
        return ReturnAddress.checked(request.getParameter("kembali")).orElse("/");
    }
}
