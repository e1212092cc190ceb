package id.mumpuni.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes what a browser loads, once per build: one style sheet (what the pages use of Tabler, then our theme), one
 * script, htmx and one file with the icons that are used; each with its compressed twin beside it. Runs before the
 * compiled classes are packed; arguments: the project's folder, the folder for the result, and the versions of Tabler,
 * its icons and htmx, which come from WebJars.
 */
public final class AssetBuild {

    private static final String WEBJARS = "META-INF/resources/webjars/";

    private static final Pattern CLASSES = Pattern.compile("(?:class|classappend)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");
    private static final Pattern ICON = Pattern.compile("mu:icon=\"([a-z0-9-]+)\"");
    private static final Pattern NAME = Pattern.compile("['\"]([a-z0-9]+(?:-[a-z0-9]+)*)['\"]");

    private AssetBuild() {}

    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        Path source = project.resolve("src/main/assets");
        String templates = texts(project.resolve("src/main/resources/templates"), ".html");
        String java = texts(project.resolve("src/main/java"), ".java");
        String scripts = texts(source.resolve("js"), ".js");
        String theme = Stylesheet.withoutComments(Files.readString(source.resolve("theme.css")));
        String tabler = Stylesheet.cut(
                library("tabler__core/" + arguments[2] + "/dist/css/tabler.min.css"),
                theme,
                classes(templates, scripts));
        write(target.resolve("mumpuni.css"), Stylesheet.darkOnScreenOnly(tabler + "\n" + theme));
        write(target.resolve("mumpuni.js"), scripts);
        write(target.resolve("htmx.js"), library("htmx.org/" + arguments[4] + "/dist/htmx.min.js"));
        write(target.resolve("icons.svg"), sprite(templates, java, "tabler__icons/" + arguments[3] + "/icons/"));
        write(target.resolve("mark.svg"), Files.readString(source.resolve("mark.svg")));
    }

    /** Every word of a class attribute and of the scripts: one word too many costs little, one too few breaks a page. */
    static Set<String> classes(String templates, String scripts) {
        Set<String> used = new HashSet<>();
        CLASSES.matcher(templates).results().forEach(found -> addWords(found.group(1), used));
        addWords(scripts, used);
        return used;
    }

    private static void addWords(String text, Set<String> words) {
        WORD.matcher(text).results().forEach(word -> words.add(word.group()));
    }

    /** Names in {@code mu:icon="…"} must exist; other quoted words are icons if an icon has that name. */
    private static String sprite(String templates, String java, String icons) throws IOException {
        Set<String> named = new TreeSet<>();
        ICON.matcher(templates).results().forEach(found -> named.add(found.group(1)));
        Set<String> possible = new TreeSet<>(named);
        NAME.matcher(templates + java).results().forEach(found -> possible.add(found.group(1)));
        StringBuilder sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
        for (String name : possible) {
            String symbol = symbol(name, icons);
            if (symbol.isEmpty() && named.contains(name)) {
                throw new IllegalStateException("no icon is called " + name);
            }
            sprite.append(symbol);
        }
        return sprite.append("</svg>\n").toString();
    }

    private static String symbol(String name, String icons) throws IOException {
        boolean filled = name.endsWith("-filled");
        String file = filled ? "filled/" + name.substring(0, name.length() - 7) : "outline/" + name;
        try (InputStream icon =
                AssetBuild.class.getClassLoader().getResourceAsStream(WEBJARS + icons + file + ".svg")) {
            if (icon == null) {
                return "";
            }
            String svg = new String(icon.readAllBytes(), UTF_8);
            String shapes = svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"))
                    .replace("<path stroke=\"none\" d=\"M0 0h24v24H0z\" fill=\"none\"/>", "")
                    .replaceAll("\\s*\\n\\s*", "");
            String paint = filled
                    ? "fill=\"currentColor\""
                    : "fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
            return "<symbol id=\"%s\" viewBox=\"0 0 24 24\" %s>%s</symbol>%n".formatted(name, paint, shapes);
        }
    }

    private static String library(String path) throws IOException {
        try (InputStream file = AssetBuild.class.getClassLoader().getResourceAsStream(WEBJARS + path)) {
            if (file == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private static String texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder texts = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                // a script keeps its names to itself in a block of its own
                String text = Files.readString(file);
                texts.append(ending.equals(".js") ? "{\n" + text + "}\n" : text);
            }
            return texts.toString();
        }
    }

    private static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        Files.write(file, bytes);
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(file.resolveSibling(file.getFileName() + ".gz"))) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            out.write(bytes);
        }
    }
}

/**
 * Cuts a style sheet down to what the pages use: a selector stays if every class that it requires is used, a custom
 * property if something reads it, keyframes if something plays them.
 */
final class Stylesheet {

    private static final Pattern CLASS = Pattern.compile("\\.(-?[_a-zA-Z][\\w-]*)");
    private static final Pattern FUNCTION = Pattern.compile(":(?:not|is|where|has)\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)");
    private static final String DARK = "[data-bs-theme=dark]";
    private static final Pattern READ = Pattern.compile("var\\(\\s*(--[\\w-]+)");
    private static final Pattern PROPERTY = Pattern.compile("(--[\\w-]+):(?:\"[^\"]*\"|'[^']*'|[^;{}\"'])*;?");

    private Stylesheet() {}

    static String cut(String css, String alsoReads, Set<String> usedClasses) {
        String rules = rules(withoutComments(css), usedClasses);
        String played = dropKeyframes(rules);
        String before;
        do {
            before = played;
            played = dropProperties(played, alsoReads);
        } while (!played.equals(before));
        return played.replaceAll("[^{};]+\\{\\}", "");
    }

    /** Paper is white: what holds for the dark theme alone does not hold in print. */
    static String darkOnScreenOnly(String css) {
        return blocks(css).stream().map(Block::darkOnScreenOnly).collect(Collectors.joining("\n"));
    }

    static String withoutComments(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static String rules(String css, Set<String> used) {
        return blocks(css).stream().map(block -> block.cut(used)).collect(Collectors.joining());
    }

    /** One rule or at-rule with its head and the text between its braces; without a body for {@code @charset} and such. */
    private record Block(String head, String body) {

        private boolean holdsRules() {
            return head.startsWith("@media") || head.startsWith("@supports") || head.startsWith("@layer");
        }

        String darkOnScreenOnly() {
            if (holdsRules()) {
                return head + "{" + Stylesheet.darkOnScreenOnly(body) + "}";
            }
            if (head.startsWith("@")) {
                return head + "{" + body + "}";
            }
            Map<Boolean, List<String>> selectors =
                    split(head).stream().collect(Collectors.partitioningBy(one -> one.contains(DARK)));
            return rule(selectors.get(false), "", "") + rule(selectors.get(true), "@media not print{", "}");
        }

        private String rule(List<String> selectors, String before, String after) {
            String lines = body.replaceAll("\\s*\\n\\s*", "");
            return selectors.isEmpty() ? "" : before + String.join(",", selectors) + "{" + lines + "}" + after;
        }

        String cut(Set<String> used) {
            if (holdsRules()) {
                String inner = rules(body, used);
                return inner.isEmpty() ? "" : head + "{" + inner + "}";
            }
            if (head.startsWith("@")) {
                return body.isEmpty() ? "" : head + "{" + body + "}";
            }
            String selectors =
                    split(head).stream().filter(one -> needed(one, used)).collect(Collectors.joining(","));
            return selectors.isEmpty() ? "" : selectors + "{" + body + "}";
        }

        private static boolean needed(String selector, Set<String> used) {
            String required = FUNCTION.matcher(selector).replaceAll("");
            return CLASS.matcher(required).results().allMatch(name -> used.contains(name.group(1)));
        }
    }

    private static List<Block> blocks(String css) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '{') {
                int end = closing(css, at);
                blocks.add(new Block(css.substring(start, at).strip(), css.substring(at + 1, end)));
                at = end;
                start = at + 1;
            } else if (c == ';') {
                start = at + 1;
            } else if (c == '"' || c == '\'') {
                at = css.indexOf(c, at + 1);
            }
            at++;
        }
        return blocks;
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                at = css.indexOf(c, at + 1);
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a brace is not closed");
    }

    /** Splits a list of selectors at its commas, but not inside parentheses. */
    private static List<String> split(String selectors) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < selectors.length(); at++) {
            char c = selectors.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(selectors.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(selectors.substring(start));
        return parts;
    }

    private static String dropKeyframes(String css) {
        List<Block> blocks = blocks(css);
        String rest = blocks.stream()
                .filter(block -> !block.head().contains("keyframes"))
                .map(Block::body)
                .collect(Collectors.joining(";"));
        return blocks.stream()
                .filter(block -> !block.head().contains("keyframes")
                        || rest.contains(block.head().substring(block.head().lastIndexOf(' ') + 1)))
                .map(block -> block.head() + "{" + block.body() + "}")
                .collect(Collectors.joining());
    }

    private static String dropProperties(String css, String alsoReads) {
        Set<String> read = new HashSet<>();
        READ.matcher(css).results().map(found -> found.group(1)).forEach(read::add);
        READ.matcher(alsoReads).results().map(found -> found.group(1)).forEach(read::add);
        return PROPERTY.matcher(css)
                .replaceAll(found -> read.contains(found.group(1)) ? Matcher.quoteReplacement(found.group()) : "");
    }
}
