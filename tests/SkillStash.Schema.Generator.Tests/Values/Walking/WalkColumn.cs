using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Generator.Tests.Values.Walking;

/// <summary>A column as the compiler sees it and as it is emitted.</summary>
internal sealed record WalkColumn(CSharpColumn Emitted, ColumnModel Model)
{
    public string Name => Emitted.SqlName;

    public string Property => Emitted.Property;

    public ColumnType Type => Model.Type;

    public InsertRule Insert => Emitted.Insert;
}
