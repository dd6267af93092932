using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Binding.Tests.Judging;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Binding.Tests.Queries;

/// <summary>Prepares queries on SQLite and compiles them, and holds the two against each other.</summary>
internal sealed class QueryJudge : IDisposable
{
    private readonly LiveDatabase _live = new();
    private readonly SchemaCompilation _schema;

    public QueryJudge(string schema)
    {
        if (_live.Run(schema) is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }

        _schema = Compiled.Script(schema);
    }

    /// <summary>A judge over the schema of these tests.</summary>
    public static QueryJudge OfTests() => new(File.ReadAllText(PathOf("schema.sql")));

    public static string PathOf(string file) =>
        Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Binding.Tests", "Queries", file);

    /// <summary>The statements of a file, each ended by a semicolon at the end of a line.</summary>
    public static IEnumerable<string> Statements(string file) =>
        File.ReadAllText(PathOf(file)).Split(";\n").Select(static statement => statement.Trim()).Where(static statement => statement.Length > 0);

    /// <summary>What the compiler makes of a statement.</summary>
    public QueryCompilation Compile(string statement, string kind = "exec") =>
        Compiled.Queries(_schema, $"-- name: Query :{kind}\n{statement};");

    /// <summary>What the compiler gets wrong; null where it agrees with SQLite.</summary>
    public string? Complaint(string statement)
    {
        PreparedQuery prepared = _live.Describe(statement);
        QueryCompilation compiled = Compile(statement);
        Diagnostic? error = compiled.Diagnostics.FirstOrDefault(static found => found.Severity == DiagnosticSeverity.Error);
        if (prepared.Refusal is null != error is null)
        {
            // One value in two forms is the compiler's affair: with a parameter for each use it is to agree.
            string apart = error is { Id: DiagnosticIds.QueryParameter or DiagnosticIds.QueryMacro } ? WithParametersApart(statement) : statement;
            return apart != statement ? Complaint(apart) : prepared.Refusal is null ? $"SQLite accepts it, the compiler says {error}" : $"SQLite says {prepared.Refusal}; the compiler accepts it";
        }

        if (error is not null)
        {
            return null;
        }

        StatementModel query = compiled.Queries[0];
        // SQLite tells a parameter without a name as it does a number that none has, which the compiler leaves out.
        bool hasGaps = Regex.IsMatch(statement, @"\?[0-9]");
        string expected = (hasGaps ? prepared.WithoutNameless() : prepared).ToString();
        PreparedQuery own = Describe(query, query.Parameters.Select(static parameter => parameter.SqlName));
        string actual = (hasGaps ? own.WithoutNameless() : own).ToString();
        if (expected != actual)
        {
            return $"SQLite has\n{expected}\nthe compiler has\n{actual}";
        }

        string[] numbers = Enumerable.Range(1, query.Parameters.Count).Select(static number => $"{number}").ToArray();
        string written = (prepared with { Parameters = numbers }).WithoutExpressions().ToString();
        string labelled = (prepared with { Parameters = numbers, Columns = [.. prepared.Columns.Select((column, i) => column with { Name = query.Columns[i].Label })] }).ToString();
        return Complaint(query.WrittenSql, written, static found => found.WithoutExpressions()) is { } complaint ? complaint
            : Complaint(query.Sql, labelled, static found => found) is { } renamed && !Regex.IsMatch(query.Sql, @"[\s,.]\*") ? renamed
            : Complaint(query.Sql, (prepared with { Parameters = numbers }).WithoutNames().ToString(), static found => found.WithoutNames());
    }

    /// <summary>Whether SQLite takes a statement.</summary>
    public bool Accepts(string statement) => _live.Describe(statement).Refusal is null;

    public void Dispose() => _live.Dispose();

    private static string WithParametersApart(string statement)
    {
        int number = 0;
        return SchemaCompiler.Tokenize(new SourceText(statement)).Tokens.Where(static token => token.Kind == TokenKind.Parameter).Reverse()
            .Aggregate(statement, (text, token) => text.Remove(token.Start, token.Length).Insert(token.Start, $":apart{number++}"));
    }

    // What is run returns the same, whatever its parameters are called. A star that cannot be written out keeps the names that SQLite gives.
    private string? Complaint(string sql, string expected, Func<PreparedQuery, PreparedQuery> compared)
    {
        PreparedQuery found = _live.Describe(sql);
        return found.Refusal is null && compared(found).ToString() == expected ? null : $"The SQL that is run,\n{sql}\nreturns\n{found}\nand not\n{expected}";
    }

    private static PreparedQuery Describe(StatementModel query, IEnumerable<string> parameters) => new(
        null,
        query.Columns.Select(static column => new PreparedColumn(column.Name, column.Origin?.Table, column.Origin?.Column)).ToArray(),
        parameters.ToArray());
}

/// <summary>A result column as SQLite tells it.</summary>
internal sealed record PreparedColumn(string Name, string? Table, string? Origin);

/// <summary>A statement as SQLite has prepared it.</summary>
/// <param name="Refusal">Why it has not.</param>
/// <param name="Columns">The result columns.</param>
/// <param name="Parameters">The names of the parameters, without their mark.</param>
internal sealed record PreparedQuery(string? Refusal, IReadOnlyList<PreparedColumn> Columns, IReadOnlyList<string> Parameters)
{
    /// <summary>Leaves out the names of expressions, which are made of their text, and those of subqueries with a parameter.</summary>
    public PreparedQuery WithoutExpressions() =>
        this with { Columns = Columns.Select(static column => column.Table is null || column.Name.IndexOfAny(['?', ':', '@', '$']) >= 0 ? column with { Name = "" } : column).ToArray() };

    /// <summary>Leaves out the names of the columns.</summary>
    public PreparedQuery WithoutNames() => this with { Columns = [.. Columns.Select(static column => column with { Name = "" })] };

    /// <summary>Leaves out the parameters that have no name.</summary>
    public PreparedQuery WithoutNameless() => this with { Parameters = Parameters.Where(static name => name.Length > 0).ToArray() };

    public override string ToString() => Refusal ?? string.Join(
        "\n", Columns.Select(static column => $"  {column.Name} | {column.Table}.{column.Origin}").Append($"  ({string.Join(", ", Parameters)})"));
}
