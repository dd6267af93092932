using System.Text;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Docs.Tests;

/// <summary>A schema in which every name, value and comment tries to be something else.</summary>
internal static class HostileSchema
{
    /// <summary>The texts; each names a table.</summary>
    public static readonly string[] Texts =
    [
        "</script><script>window.broken = 1</script>",
        "<img src=x onerror=\"window.broken = 1\">", "a|b", "`", "``` a", "--> <!--", "\"'",
        "line one\nline two", "\r\n# heading", "javascript:window.broken=1", "[x](javascript:window.broken=1)", "![x](http://example.invalid/x.png)",
        "</code></td></svg></title></style>", "${window.broken = 1}", "\\", "\\|", "&lt;b&gt; &amp; &#60;", "*bold* _it_ ~~gone~~ $x$", " space ",
        "1. list", "- item", "    code", "https://example.invalid/", "end",
        "erDiagram", "{ } : \" ||--o{", "%% comment", "\u202Eabc", "\u0001\u007F\u0085", "🎉 ünï",
        "constructor", "..name", "content", "search", "]]>", "@name", "|---|", ":---", "===", "<a href=\"javascript:window.broken=1\">",
    ];

    public static SchemaModel Model()
    {
        var sql = new StringBuilder();
        string previous = Texts[^1];
        foreach (string text in Texts)
        {
            string name = Name(text), value = Value(text);
            sql.Append($"""
                -- {OneLine(text)}
                -- {OneLine(text)}
                CREATE TABLE {name} (
                  {name} {name} DEFAULT {value} NOT NULL PRIMARY KEY, -- {OneLine(text)}
                  "k {text.Replace("\"", "\"\"")}" TEXT CHECK ("k {text.Replace("\"", "\"\"")}" IN ({value}, 'x')),
                  g AS ({value}),
                  p REFERENCES {Name(previous)} ({Name(previous)}),
                  CONSTRAINT {name} CHECK ({name} <> {value} || 'x')
                );
                CREATE INDEX {Name("i" + text)} ON {name} ({name} DESC, lower({name})) WHERE {name} > {value};
                CREATE TRIGGER {name} AFTER INSERT ON {name} BEGIN SELECT {value}; END;
                -- {OneLine(text)}
                CREATE VIEW {Name("v" + text)} AS SELECT {name}, {value} AS {Name("c" + text)} FROM {name};

                """);
            previous = text;
        }

        return Docs.Model(sql.ToString());
    }

    private static string Name(string text) => "\"" + text.Replace("\"", "\"\"") + "\"";

    private static string Value(string text) => "'" + text.Replace("'", "''") + "'";

    private static string OneLine(string text) => text.Replace("\r", "").Replace('\n', ' ').Replace("@", "at ");
}
