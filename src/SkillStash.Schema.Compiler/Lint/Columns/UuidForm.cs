using System.Linq;

namespace SkillStash.Schema.Compiler.Lint.Columns;

/// <summary>The form of a UUID as text.</summary>
internal static class UuidForm
{
    private const string Form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    /// <summary>Whether a text has 32 hexadecimal digits, hyphenated.</summary>
    public static bool Fits(string text) => text.Length == Form.Length && text.Zip(Form, static (c, form) => form == '-' ? c == '-' : IsHex(c)).All(static fits => fits);

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
