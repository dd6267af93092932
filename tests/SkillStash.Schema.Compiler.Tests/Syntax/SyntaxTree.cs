using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>Parsing and walking trees, for tests of every kind.</summary>
internal static class SyntaxTree
{
    public static ParseResult Parse(string sql)
    {
        return SchemaCompiler.Parse(new SourceText(sql));
    }

    /// <summary>The only statement of a text.</summary>
    public static T Single<T>(string sql)
        where T : StatementSyntax
    {
        return Parse(sql).Script.Statements.OfType<T>().Single();
    }

    /// <summary>Each node below <paramref name="node"/>, with its parent.</summary>
    public static IEnumerable<(SyntaxNode Parent, SyntaxNode Child)> Edges(SyntaxNode node)
    {
        foreach (SyntaxNode child in Children(node))
        {
            yield return (node, child);
            foreach ((SyntaxNode, SyntaxNode) edge in Edges(child))
            {
                yield return edge;
            }
        }
    }

    private static IEnumerable<SyntaxNode> Children(SyntaxNode node)
    {
        foreach (PropertyInfo property in node.GetType().GetProperties())
        {
            // Derived from the other properties, not a part of the tree.
            if (property.Name == nameof(IndexedColumnSyntax.ColumnName))
            {
                continue;
            }

            object? value = property.GetValue(node);
            if (value is SyntaxNode child)
            {
                yield return child;
            }
            else if (value is IEnumerable items and not string)
            {
                foreach (SyntaxNode item in items.OfType<SyntaxNode>())
                {
                    yield return item;
                }
            }
        }
    }
}
