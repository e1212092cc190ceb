package id.mumpuni;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what is sent to the database, whoever sends it: {@code counter.during(() -> ...)}. */
@TestComponent
public class StatementCounter implements BeanPostProcessor {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** The SQL of the statements that ran while the action did. */
    public List<String> during(Runnable action) {
        statements.clear();
        action.run();
        return List.copyOf(statements);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? counting(source) : bean;
    }

    private DataSource counting(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws java.sql.SQLException {
                return watch(Connection.class, super.getConnection(), null);
            }
        };
    }

    private <T> T watch(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            try {
                Object result = method.invoke(target, args);
                if (method.getName().startsWith("execute")) {
                    statements.add(sql != null ? sql : String.valueOf(args == null ? "" : args[0]));
                }
                if (result instanceof PreparedStatement prepared
                        && method.getName().startsWith("prepare")) {
                    return watch(PreparedStatement.class, prepared, (String) args[0]);
                }
                return result instanceof Statement plain && method.getName().equals("createStatement")
                        ? watch(Statement.class, plain, null)
                        : result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }
}
