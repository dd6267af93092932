using System;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;
using Xunit;

namespace SkillStash.Schema.Binding.Tests.Queries;

/// <summary>What is known of a query's parameters: type, nullability, and the column that they are stored in.</summary>
public sealed class ParameterTests
{
    [Theory]
    // What is chosen among is stored, whatever chooses.
    [InlineData("UPDATE users SET joined = coalesce(:p, joined)", ColumnKind.Timestamp, "joined")]
    [InlineData("UPDATE users SET joined = CASE WHEN active THEN :p ELSE joined END", ColumnKind.Timestamp, "joined")]
    [InlineData("UPDATE users SET joined = iif(active, joined, :p)", ColumnKind.Timestamp, "joined")]
    [InlineData("UPDATE users SET joined = max(joined, (+:p))", ColumnKind.Timestamp, "joined")]
    [InlineData("UPDATE users SET joined = (SELECT ifnull(:p, joined))", ColumnKind.Timestamp, "joined")]
    [InlineData("UPDATE users SET joined = nullif(:p, '')", ColumnKind.Timestamp, "joined")]
    [InlineData("UPDATE users SET (name, joined) = ('a', coalesce(:p, joined))", ColumnKind.Timestamp, "joined")]
    [InlineData("INSERT INTO users (id, name, joined) VALUES (1, 'a', ifnull(:p, CURRENT_TIMESTAMP))", ColumnKind.Timestamp, "joined")]
    [InlineData("INSERT INTO users (id, name, joined) SELECT id, name || 1, coalesce(:p, joined) FROM users", ColumnKind.Timestamp, "joined")]
    [InlineData("INSERT INTO users (id, name) VALUES (1, 'a') ON CONFLICT DO UPDATE SET joined = coalesce(:p, joined)", ColumnKind.Timestamp, "joined")]
    [InlineData("UPDATE users SET age = -:p", ColumnKind.Integer, "age")]
    [InlineData("UPDATE users SET score = coalesce(-(:p), score)", ColumnKind.Real, "score")]
    [InlineData("UPDATE users SET active = CASE WHEN joined > :p THEN 1 ELSE 0 END", ColumnKind.Timestamp, null)]
    [InlineData("SELECT name FROM users WHERE (active, joined) IN (VALUES (TRUE, :p), (FALSE, '2026-01-01 00:00:00'))", ColumnKind.Timestamp, null)]
    [InlineData("SELECT name FROM users WHERE joined IN (SELECT joined FROM users UNION SELECT (:p))", ColumnKind.Timestamp, null)]
    [InlineData("SELECT name FROM users WHERE joined IN (SELECT :p)", ColumnKind.Timestamp, null)]
    [InlineData("SELECT name FROM users WHERE name LIKE 'a' ESCAPE :p", ColumnKind.Text, null)]
    [InlineData("SELECT title FROM notes WHERE rank < :p", ColumnKind.Real, null)]
    public void A_parameter_has_the_type_of_what_it_meets(string statement, ColumnKind kind, string? storedIn)
    {
        using QueryJudge judge = QueryJudge.OfTests();
        QueryCompilation compiled = judge.Compile(statement, statement.StartsWith("SELECT", StringComparison.Ordinal) ? "many" : "exec");
        Assert.Empty(compiled.Diagnostics);
        ParameterModel parameter = Assert.Single(compiled.Queries.Single().Parameters);
        Assert.Equal((kind, storedIn), (parameter.Type!.Kind, parameter.StoredIn));
    }

    [Theory]
    [InlineData("SELECT fee * :p FROM fees", ColumnKind.Integer)]
    [InlineData("SELECT :p * fee FROM fees", ColumnKind.Integer)]
    [InlineData("SELECT fee / :p FROM fees", ColumnKind.Integer)]
    [InlineData("SELECT fee - :p FROM fees", ColumnKind.Decimal)]
    [InlineData("SELECT fee > :p FROM fees", ColumnKind.Decimal)]
    [InlineData("UPDATE fees SET fee = -:p", ColumnKind.Decimal)]
    public void Units_are_multiplied_and_divided_by_numbers(string statement, ColumnKind kind)
    {
        using var judge = new QueryJudge("CREATE TABLE fees (fee INTEGER NOT NULL -- @decimal(2)\n);");
        Assert.Equal(kind, Assert.Single(judge.Compile(statement, statement.StartsWith("SELECT", StringComparison.Ordinal) ? "many" : "exec").Queries.Single().Parameters).Type!.Kind);
    }

    [Theory]
    [InlineData("UPDATE fees SET fee = :p, small = :p", true)]
    [InlineData("UPDATE fees SET fee = :p WHERE small = :p", true)]
    [InlineData("UPDATE fees SET fee = :p WHERE number = :p", true)]
    [InlineData("SELECT fee FROM fees WHERE fee = :p OR small = :p", true)]
    [InlineData("UPDATE fees SET fee = coalesce(:p, fee), small = :p", true)]
    [InlineData("UPDATE fees SET fee = :p, note = :p", false)]
    [InlineData("UPDATE fees SET fee = :p WHERE fee < :p", false)]
    [InlineData("UPDATE fees SET number = :p, note = :p", false)]
    [InlineData("SELECT fee FROM fees WHERE day = :p OR at = :p OR note = :p", false)]
    [InlineData("UPDATE fees SET at = :p WHERE at < :p", false)]
    public void One_value_has_one_form(string statement, bool isRefused)
    {
        using var judge = new QueryJudge("CREATE TABLE fees (fee INTEGER, -- @decimal(2)\nsmall INTEGER, -- @decimal(3)\nnumber INTEGER, day DATE, at DATETIME, note TEXT);");
        QueryCompilation compiled = judge.Compile(statement, statement.StartsWith("SELECT", StringComparison.Ordinal) ? "many" : "exec");
        Assert.Equal(isRefused ? [DiagnosticIds.QueryParameter] : [], compiled.Diagnostics.Select(static found => found.Id));
    }

    [Theory]
    [InlineData("SELECT * FROM users WHERE id IN (sqlc.slice(p)) OR id = sqlc.arg(p)")]
    [InlineData("SELECT * FROM users WHERE name = @p AND id IN (sqlc.slice(p))")]
    [InlineData("SELECT @p FROM users WHERE id IN (SELECT value FROM json_each(@p))")]
    public void A_list_is_no_single_value(string statement)
    {
        using QueryJudge judge = QueryJudge.OfTests();
        Diagnostic error = Assert.Single(judge.Compile(statement, "many").Diagnostics);
        Assert.Equal((DiagnosticIds.QueryMacro, true), (error.Id, error.Message.Contains("another name", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("SELECT * FROM users WHERE id IN (sqlc.slice(p)) OR name IN (sqlc.slice(p))")]
    [InlineData("SELECT value FROM json_each(:p) WHERE value IN (SELECT value FROM json_each(:p))")]
    public void A_list_stands_wherever_lists_do(string statement)
    {
        using QueryJudge judge = QueryJudge.OfTests();
        Assert.Empty(judge.Compile(statement, "many").Diagnostics);
    }
}
