using System.Globalization;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Makes identifiers of the names that a project gives: a project may be called <c>my-app</c> or <c>7days</c>, a namespace may not.</summary>
internal static class CSharpIdentifier
{
    /// <summary>The namespace with each of its parts an identifier, as templates of <c>dotnet new</c> have it: <c>my_app</c>, <c>_7days</c>.</summary>
    public static string Namespace(string name) => name.Length == 0 ? "" : string.Join(".", name.Split('.').Select(Of));

    /// <summary>The name of a type with <c>_</c> for what no identifier may have; names of nothing but lower case are the language's own.</summary>
    public static string Type(string name)
    {
        string identifier = NameLength.Fit(Of(name), NameLength.OfWord);
        return identifier.All(static c => c is >= 'a' and <= 'z') ? char.ToUpperInvariant(identifier[0]) + identifier.Substring(1) : identifier;
    }

    private static string Of(string name)
    {
        var identifier = new StringBuilder(name.Length + 1);
        foreach (char c in name)
        {
            bool isPart = IsStart(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
            identifier.Append(isPart ? c : '_');
        }

        return identifier.Length > 0 && IsStart(identifier[0]) ? identifier.ToString() : "_" + identifier;
    }

    // C# specification, section 6.4.3.
    private static bool IsStart(char c) => c == '_' || char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;
}
