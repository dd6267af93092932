using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The nodes of a statement, found in one walk.</summary>
internal sealed class StatementNodes(StatementSyntax statement)
{
    public StatementSyntax Statement { get; } = statement;

    /// <summary>All of them, each before those below it.</summary>
    public IReadOnlyList<SyntaxNode> All { get; } = statement.DescendantsAndSelf().ToArray();

    /// <summary>Those of one kind.</summary>
    public IEnumerable<T> Of<T>()
        where T : SyntaxNode => All.OfType<T>();
}
