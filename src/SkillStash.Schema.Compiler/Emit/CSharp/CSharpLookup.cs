using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>A look-up that a key or an index serves.</summary>
public sealed record CSharpLookup
{
    /// <summary>What the method is named for: <c>PluginIdAndUserId</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The columns that must equal the parameters.</summary>
    public EquatableArray<CSharpColumn> Parameters { get; init; }

    /// <summary>The WHERE; empty where all rows are listed.</summary>
    public required string Filter { get; init; }

    /// <summary>The ORDER BY terms of a list; empty where at most one row is found.</summary>
    public EquatableArray<string> Order { get; init; }

    /// <summary>The order in words, for the documentation.</summary>
    public string OrderText { get; init; } = "";

    /// <summary>Whether at most one row is found.</summary>
    public bool IsUnique => Order.Count == 0;
}
