using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The collations that every SQLite has (datatype3, section 7).</summary>
internal static class Collations
{
    public static bool Exists(string name) =>
        SqlNames.Same(name, "BINARY") || SqlNames.Same(name, "NOCASE") || SqlNames.Same(name, "RTRIM");
}
