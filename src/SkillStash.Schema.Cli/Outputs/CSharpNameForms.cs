using System.Text.RegularExpressions;

namespace SkillStash.Schema.Cli.Outputs;

/// <summary>The names that users may give to emitted C#: nothing else can get into the code.</summary>
internal static partial class CSharpNameForms
{
    /// <summary>A name of a type.</summary>
    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_]*\z")]
    public static partial Regex Identifier { get; }

    /// <summary>Names parted by dots.</summary>
    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*\z")]
    public static partial Regex Namespace { get; }
}
