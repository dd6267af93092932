using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Architecture;

/// <summary>The SQL of data access is composed in one room; emitters print it, and the runtime library runs it.</summary>
public sealed class StatementRoomTests
{
    private const string Room = "Compiler/Statements";

    /// <summary>What a statement consists of, whatever room declares it, by the room that makes it.</summary>
    private static readonly Dictionary<string, string[]> Kin = new()
    {
        [Room] = ["ChangeModel", "ColumnAssignment", "PageModel", "PageTerm", "ParameterModel", "SearchModel", "StatementModel", "TableStatements"],
        ["Compiler/Queries"] = ["ParameterModel", "StatementModel"], // what people write
    };

    /// <summary>Where else words of data statements stand, and why: a room, a file, or one text of a file.</summary>
    private static readonly Dictionary<string, string> Listed = new()
    {
        ["Cli/Check"] = "what is stored is held against the schema",
        ["Cli/Plans"] = "a plan's words",
        ["Compiler/Binding/Queries"] = "clauses are named in messages",
        ["Compiler/Diagnostics"] = "messages",
        ["Compiler/Lint"] = "messages",
        ["Compiler/Migrations"] = "a migration moves rows, and tells how to look at those that will not fit",
        ["Compiler/Reading"] = "what is stored is held against its type",
        ["Compiler/Syntax"] = "SQL is read and printed",
        ["Sqlite/Inspection"] = "a live database describes itself",
        ["Sqlite/Migrations"] = "the record of migrations",
        ["SkillStash.Schema.Cli/Sources/DatabaseScript.cs"] = "a database's own schema",
        ["SkillStash.Schema.Compiler/Emit/SharedSql.cs: RETURNING "] = "where a list of columns may stand in a statement",
        ["SkillStash.Schema.Compiler/Emit/SharedSql.cs: SELECT "] = "likewise",
        ["SkillStash.Schema.Compiler/Queries/QueryCompiler.cs: {}\nRETURNING 1"] = "D1 counts what triggers change too",
        ["SkillStash.Schema.Compiler/Queries/QueryText.cs: SELECT value FROM json_each({})"] = "a list of values is one parameter",
        ["SkillStash.Schema.Compiler/Emit/TypeScript/RowsEmitter.cs: }; a WHERE may follow."] = "documentation",
        ["SkillStash.Schema.Compiler/Model/SqlWords.cs: REPLACE"] = "what a constraint does to a row that is in conflict",
        ["SkillStash.Schema/Catalog/SchemaCatalog.cs"] = "verification and diagnosis: a live database's own schema",
        ["SkillStash.Schema/Native/ForeignKeyDiagnosis.cs"] = "diagnosis: a foreign key that has failed is looked for",
        ["SkillStash.Schema/Native/TransactionScope.cs: SELECT 1 FROM sqlite_schema LIMIT 1"] = "a transaction takes its snapshot",
        ["SkillStash.Schema/Pools/ConnectionOpener.cs: SELECT name FROM pragma_pragma_list"] = "SQLite is asked which settings it has",
        ["SkillStash.Schema/Verification/SchemaFactReader.cs:  WHERE {}"] = "verification: the condition of an index",
    };

    // SQL is written in capitals here. What begins as a whole statement is found in small letters too.
    private static readonly Regex DataSql = new(
        @"^\s*(SELECT|INSERT|REPLACE|UPDATE|DELETE|WITH)\b"
            + @"|\b(SELECT|FROM|WHERE|INTO|VALUES|RETURNING|(GROUP|ORDER) BY|HAVING|LIMIT|DO UPDATE)\b"
            + @"|\bON CONFLICT \(|\bSET (?!NULL|NOT NULL|DEFAULT)"
            + @"|^\s*(?i:select\b.*\bfrom|insert\s+(or\s+\w+\s+)?into|update\b.*\bset|delete\s+from)\b",
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    [Fact]
    public void Statements_are_made_in_one_room()
    {
        var made = (
            from node in SourceProjects.Nodes
            where node.Syntax is BaseObjectCreationExpressionSyntax or WithExpressionSyntax
            let type = node.Model.GetTypeInfo(node.Syntax).Type
            where type is not null && Kin[Room].Contains(type.Name)
            select (node.Room, node.Place, type.Name)).ToList();

        // Each one is seen at least once: a name that is gone would be one that is not watched.
        Assert.All(Kin, room => Assert.Equal(room.Value, made.Where(one => one.Room == room.Key).Select(static one => one.Name).Distinct().Order(StringComparer.Ordinal)));
        AssertNone(made.Where(static one => !Kin.ContainsKey(one.Room)).Select(static one => $"{one.Place} makes a {one.Name}: that is for {Room}"));
    }

    /// <summary>One text too many fails, and so does one too few.</summary>
    [Fact]
    public void Texts_of_data_statements_stand_in_one_room()
    {
        var found = (
            from node in SourceProjects.Nodes
            where node.Room != Room
            let text = TextOf(node.Syntax)
            where text is not null && DataSql.IsMatch(text)
            select (Keys: new[] { node.Room, node.File, $"{node.File}: {text}" }, node.Place, Text: text)).ToList();

        IEnumerable<string> tooMany = found.Where(static one => !one.Keys.Any(Listed.ContainsKey))
            .Select(static one => $"{one.Place}: {one.Text.Trim()}");
        IEnumerable<string> tooFew = Listed.Keys.Except(found.SelectMany(static one => one.Keys)).Select(static key => $"{key}: nothing is there any more");
        AssertNone(tooMany.Concat(tooFew));
    }

    private static void AssertNone(IEnumerable<string> faults)
    {
        string[] all = [.. faults];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    /// <summary>The text of a string, with a mark for each hole; null for what is none.</summary>
    private static string? TextOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.Select(static part =>
            part is InterpolatedStringTextSyntax { TextToken.ValueText: var words } ? words : "{}")),
        _ => null,
    };
}
