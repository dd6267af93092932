using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Writes text into TypeScript source so that it cannot end early or be read as anything else.</summary>
internal static class TypeScriptLiteral
{
    // Reserved words, and the words that begin a type.
    private static readonly HashSet<string> Reserved =
    [
        "abstract", "any", "as", "asserts", "async", "await", "bigint", "boolean", "break", "case", "catch", "class", "const", "continue",
        "debugger", "declare", "default", "delete", "do", "else", "enum", "export", "extends", "false", "finally", "for", "function", "if",
        "implements", "import", "in", "infer", "instanceof", "interface", "is", "keyof", "let", "module", "namespace", "never", "new",
        "null", "number", "object", "of", "package", "private", "protected", "public", "readonly", "return", "static", "string", "super",
        "switch", "symbol", "this", "throw", "true", "try", "type", "typeof", "undefined", "unique", "unknown", "var", "void", "while",
        "with", "yield",
    ];

    /// <summary>A string literal with the given content.</summary>
    public static string String(string text) => "\"" + Escape(text, static c => c is '"' or '\\') + "\"";

    /// <summary>The content of a template literal that means the given text.</summary>
    public static string Template(string text) => Escape(text, static c => c is '`' or '\\' or '$');

    /// <summary>The name of a property in a type: bare where it is an identifier.</summary>
    public static string PropertyName(string name) => IsIdentifier(name) ? name : String(name);

    /// <summary>The name of a property in an object: <c>__proto__</c> must be computed, or it would set the prototype.</summary>
    public static string PropertyKey(string name) => name == "__proto__" ? "[\"__proto__\"]" : PropertyName(name);

    /// <summary>The words that no constant of a module can have as its name.</summary>
    public static IEnumerable<string> ReservedNames => Reserved.Concat(["arguments", "await", "eval", "undefined"]);

    /// <summary>The label of an element in a tuple type: the name, or another where it is none or begins a type.</summary>
    public static string Label(string name) => !IsIdentifier(name) ? "value" : Reserved.Contains(name) ? $"{name}Value" : name;

    private static string Escape(string text, System.Func<char, bool> isSpecial)
    {
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]) && Unseen.LengthAt(text, i) == 0)
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }

            escaped.Append(c switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when isSpecial(c) => "\\" + c,
                _ when IsPlain(c) => c.ToString(),
                _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
            });
        }

        return escaped.ToString();
    }

    // Control characters, line separators, marks that reorder text, and lone surrogates are escaped: what a reader sees in the
    // source is what the compiler reads.
    private static bool IsPlain(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned => false,
        _ => true,
    };

    private static bool IsIdentifier(string name)
    {
        foreach (char c in name)
        {
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$'))
            {
                return false;
            }
        }

        return name.Length > 0 && name[0] is not (>= '0' and <= '9');
    }
}
