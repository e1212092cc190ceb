package id.mumpuni;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The files of the repository, and Java as the compiler reads it, for the tests of the house rules. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");
    static final Path RESOURCES = Path.of("src/main/resources");

    record Method(String where, int bodyLines, int parameters) {}

    /** What all Java files below a folder say: their methods, imports, texts in quotes, and enums with constants. */
    record Java(List<Method> methods, List<String> imports, Set<String> literals, Map<String, Set<String>> enums) {}

    private Sources() {}

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Java read(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files(folder, ".java"));
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, units);
            Reader reader = new Reader(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : task.parse()) {
                reader.readUnit(unit);
            }
            return reader.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader extends TreeScanner<@Nullable Void, String> {

        private final Java found =
                new Java(new ArrayList<>(), new ArrayList<>(), new TreeSet<>(), new LinkedHashMap<>());
        private final SourcePositions positions;
        private @Nullable CompilationUnitTree unit;

        Reader(SourcePositions positions) {
            this.positions = positions;
        }

        void readUnit(CompilationUnitTree next) {
            unit = next;
            next.getImports()
                    .forEach(i -> found.imports.add(i.getQualifiedIdentifier().toString()));
            scan(next.getTypeDecls(), "");
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String outer) {
            String name = outer.isEmpty() ? type.getSimpleName().toString() : outer + "." + type.getSimpleName();
            if (type.getKind() == Tree.Kind.ENUM) {
                found.enums.computeIfAbsent(name, key -> new TreeSet<>()).addAll(constants(type));
            }
            return super.visitClass(type, name);
        }

        // The compiler gives a constant the type of its enum and an initialiser, as no other field of it has both.
        private static List<String> constants(ClassTree type) {
            return type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> Optional.ofNullable(field.getInitializer())
                            .filter(value -> value.getKind() == Tree.Kind.NEW_CLASS)
                            .isPresent())
                    .filter(field -> field.getType()
                            .toString()
                            .equals(type.getSimpleName().toString()))
                    .map(field -> field.getName().toString())
                    .toList();
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, String type) {
            if (method.getBody() != null && unit != null) {
                long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method.getBody()));
                found.methods.add(new Method(
                        type + "." + method.getName(),
                        (int) Math.max(1, last - first - 1),
                        method.getParameters().size()));
            }
            return super.visitMethod(method, type);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, String type) {
            if (literal.getValue() instanceof String text) {
                found.literals.add(text);
            }
            return null;
        }
    }
}
