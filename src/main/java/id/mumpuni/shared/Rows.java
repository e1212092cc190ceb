package id.mumpuni.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Reads the rows of one statement into records: each component from the column of its name, {@code fullName} from
 * {@code full_name}. Spring's own mapper asks the driver for each name in each row, and the driver answers a name that it
 * does not know with an exception: on a list of fifty people that took more time than the statement.
 *
 * @param <T> the record; every component needs its column, other columns are ignored
 */
public final class Rows<T extends Record> implements RowMapper<T> {

    private static final ConversionService CONVERSIONS = DefaultConversionService.getSharedInstance();

    private final Constructor<T> constructor;
    private final RecordComponent[] components;
    private final TypeDescriptor[] types;
    private final int[] columns;

    private Rows(Class<T> type) {
        components = type.getRecordComponents();
        constructor = BeanUtils.getResolvableConstructor(type);
        types = new TypeDescriptor[components.length];
        columns = new int[components.length];
    }

    /** A new one for each statement: it remembers where the columns are. */
    public static <T extends Record> Rows<T> of(Class<T> type) {
        return new Rows<>(type);
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        if (types.length > 0 && types[0] == null) {
            find(row.getMetaData());
        }
        @Nullable Object[] values = new Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            Class<?> wanted = types[i].getType();
            Object value = JdbcUtils.getResultSetValue(row, columns[i], wanted);
            values[i] = wanted.isInstance(value) && !(value instanceof Iterable)
                    ? value
                    : CONVERSIONS.convert(value, types[i]);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private void find(ResultSetMetaData row) throws SQLException {
        Map<String, Integer> known = new HashMap<>();
        for (int column = row.getColumnCount(); column > 0; column--) {
            known.put(row.getColumnLabel(column).toLowerCase(Locale.ROOT), column);
        }
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            Integer column = known.getOrDefault(
                    JdbcUtils.convertPropertyNameToUnderscoreName(name), known.get(name.toLowerCase(Locale.ROOT)));
            if (column == null) {
                throw new SQLException("no column for " + name + " in "
                        + Arrays.toString(known.keySet().toArray()));
            }
            columns[i] = column;
            types[i] = new TypeDescriptor(ResolvableType.forType(components[i].getGenericType()), null, null);
        }
    }
}
