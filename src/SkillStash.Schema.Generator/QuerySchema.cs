using System;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Lint;

namespace SkillStash.Schema.Generator;

/// <summary>What queries are compiled over. Two are equal where a query means the same over both.</summary>
internal sealed class QuerySchema(SchemaCompilation compilation, CSharpSchema schema, SchemaProfile profile) : IEquatable<QuerySchema>
{
    public SchemaCompilation Compilation { get; } = compilation;

    /// <summary>The C# names.</summary>
    public CSharpSchema Schema { get; } = schema;

    /// <summary>The database that the schema is written for.</summary>
    public SchemaProfile Profile { get; } = profile;

    public bool Equals(QuerySchema? other) => other is not null && Profile == other.Profile && Schema == other.Schema && Compilation.Model == other.Compilation.Model;

    public override bool Equals(object? obj) => Equals(obj as QuerySchema);

    public override int GetHashCode() => Schema.GetHashCode();
}
