using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Lint.Tests;

/// <summary>No rule overlooks a part of the tree: the walk meets what reflection finds, on every kind of node.</summary>
public sealed class SyntaxChildrenTests
{
    [Fact]
    public void Children_are_all_nodes_among_the_properties()
    {
        var seen = new HashSet<System.Type>();
        foreach (string path in Directory.GetFiles(Path.Combine(Repository.Root, "tests"), "*.sql", SearchOption.AllDirectories))
        {
            foreach (SyntaxNode node in SchemaCompiler.Parse(new SourceText(File.ReadAllText(path))).Script.DescendantsAndSelf())
            {
                seen.Add(node.GetType());
                Assert.Equal(ByReflection(node), [.. node.Children()]);
            }
        }

        Assert.Empty(typeof(SyntaxNode).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract && !seen.Contains(type)).Select(static type => type.Name));
    }

    private static HashSet<SyntaxNode> ByReflection(SyntaxNode node) => node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(static property => property.Name != nameof(IndexedColumnSyntax.ColumnName))
        .Select(property => property.GetValue(node))
        .SelectMany(static value => value switch
        {
            SyntaxNode child => [child],
            IEnumerable<SyntaxNode> children => children,
            _ => Enumerable.Empty<SyntaxNode>(),
        })
        .ToHashSet();
}
