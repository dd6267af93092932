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
    [InlineData("SELECT printf('%05.1f|%04d', 1, :p)", ColumnKind.Integer, null)]
    [InlineData("SELECT format('%%%-10s', :p)", ColumnKind.Text, null)]
    [InlineData("SELECT format('%.*f', 2, :p)", ColumnKind.Real, null)]
    [InlineData("SELECT format('%.*f', :p, 2.5)", ColumnKind.Integer, null)]
    [InlineData("SELECT format('%!.3g %y %d', 1.5, :p)", ColumnKind.Any, null)]
    [InlineData("SELECT snippet(notes, 0, '', '', '', :p) FROM notes WHERE notes MATCH 'a'", ColumnKind.Integer, null)]
    [InlineData("SELECT name FROM users WHERE CASE WHEN CAST(:p AS boolean) THEN age > 1 ELSE 1 END", ColumnKind.Boolean, null)]
    // So is what is chosen among compared.
    [InlineData("SELECT name FROM users WHERE joined > coalesce(:p, '1970-01-01')", ColumnKind.Timestamp, null)]
    [InlineData("SELECT name FROM users WHERE ifnull(:p, '1970-01-01') < joined", ColumnKind.Timestamp, null)]
    [InlineData("SELECT name FROM users WHERE joined BETWEEN '1970-01-01' AND (SELECT ifnull(:p, '9999-12-31'))", ColumnKind.Timestamp, null)]
    [InlineData("SELECT name FROM users WHERE joined IN ('1970-01-01', CASE WHEN active THEN :p ELSE '9999-12-31' END)", ColumnKind.Timestamp, null)]
    [InlineData("SELECT name FROM users WHERE (name, joined) = ('a', iif(active, :p, '9999-12-31'))", ColumnKind.Timestamp, null)]
    [InlineData("SELECT name FROM users WHERE (name, joined) = (SELECT 'a', ifnull(:p, '9999-12-31'))", ColumnKind.Timestamp, null)]
    [InlineData("SELECT name FROM users WHERE joined IS coalesce(:p, '1970-01-01')", ColumnKind.Timestamp, null)]
    [InlineData("SELECT CASE joined WHEN coalesce(:p, '1970-01-01') THEN 1 END FROM users", ColumnKind.Timestamp, null)]
    [InlineData("SELECT name FROM users WHERE joined > coalesce(:p || '', '1970-01-01')", ColumnKind.Text, null)]
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
    [InlineData("SELECT fee > coalesce(:p, 0) FROM fees", ColumnKind.Decimal)]
    [InlineData("SELECT fee > -(:p) FROM fees", ColumnKind.Decimal)]
    [InlineData("SELECT CASE WHEN fee THEN :p ELSE 0 END >= fee FROM fees", ColumnKind.Decimal)]
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
    [InlineData("UPDATE fees SET (fee, small) = (SELECT :p, :p)", true)]
    [InlineData("UPDATE fees SET (fee, small) = (VALUES (:p, :p))", true)]
    [InlineData("UPDATE fees SET fee = fee - :p, small = :p", true)]
    [InlineData("UPDATE fees SET note = :p WHERE fee = :p", true)]
    [InlineData("SELECT fee + :p, small + :p FROM fees", true)]
    [InlineData("SELECT fee FROM fees WHERE fee = :p OR yes = :p", true)]
    [InlineData("SELECT count(*) FROM fees HAVING sum(fee) > :p AND sum(small) > :p", true)]
    [InlineData("SELECT fee FROM fees WHERE fee IN (sqlc.slice(p)) OR small IN (sqlc.slice(p))", true)]
    [InlineData("UPDATE fees SET fee = :p, note = :p", true)]
    [InlineData("UPDATE fees SET day = :p, at = :p", true)]
    [InlineData("UPDATE fees SET at = :p, iso = :p", true)]
    [InlineData("UPDATE fees SET at = :p, unix = :p", true)]
    [InlineData("UPDATE fees SET key = :p, day = :p", true)]
    [InlineData("UPDATE fees SET yes = :p, note = :p, color = :p", true)]
    [InlineData("UPDATE fees SET color = :p, shade = :p", true)]
    [InlineData("UPDATE fees SET data = :p, note = :p", true)]
    [InlineData("UPDATE fees SET rate = :p, note = :p", false)]
    [InlineData("UPDATE fees SET rate = :p, data = :p", true)]
    [InlineData("UPDATE fees SET rate = :p, number = :p", true)]
    [InlineData("UPDATE fees SET rate = :p, loose = :p", true)]
    [InlineData("UPDATE fees SET note = :p, loosest = :p", true)]
    [InlineData("UPDATE fees SET color = :p, loosest = :p", true)]
    [InlineData("UPDATE fees SET bare = :p, number = :p", true)]
    [InlineData("UPDATE fees SET bare = :p, note = :p", false)]
    [InlineData("UPDATE fees SET fee = fee + :p, number = number + :p", true)]
    [InlineData("UPDATE fees SET numbers = :p, count = :p", true)]
    [InlineData("UPDATE fees SET words = :p, numbers = :p", true)]
    [InlineData("INSERT INTO fees (at, unix) SELECT ifnull(:p, 1), :p", true)]
    [InlineData("UPDATE fees SET fee = fee * :p WHERE fee < sum_of + :p", false)]
    [InlineData("SELECT abs(fee) FROM fees WHERE :p IS NULL OR fee >= :p", false)]
    [InlineData("SELECT fee FROM fees WHERE fee > coalesce(:p, 0)", false)]
    [InlineData("UPDATE fees SET fee = :p WHERE fee < :p", false)]
    [InlineData("UPDATE fees SET number = :p, note = :p", false)]
    [InlineData("SELECT fee FROM fees WHERE day = :p OR at = :p OR note = :p", false)]
    [InlineData("UPDATE fees SET at = :p WHERE at < :p", false)]
    public void One_value_has_one_form(string statement, bool isRefused)
    {
        using var judge = new QueryJudge("""
            CREATE TABLE fees (fee INTEGER, -- @decimal(2)
            small INTEGER, -- @decimal(3)
            number INTEGER, sum_of INTEGER, day DATE, at DATETIME, note TEXT, yes BOOLEAN, key TEXT, -- @uuid
            iso DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ','now')), unix DATETIME DEFAULT (unixepoch()), color TEXT CHECK (color IN ('a', 'b')), shade TEXT CHECK (shade IN ('b', 'c')),
            data BLOB, rate REAL, loose DECIMAL, loosest ANY, bare BLOB, -- @type text
            count JSON, -- @json number
            words JSON, -- @json string[]
            numbers JSON -- @json number[]
            );
            """);
        QueryCompilation compiled = judge.Compile(statement, statement.StartsWith("SELECT", StringComparison.Ordinal) ? "many" : "exec");
        Assert.Equal(isRefused ? [DiagnosticIds.QueryParameter] : [], compiled.Diagnostics.Select(static found => found.Id));
    }

    [Theory]
    [InlineData("day = :p, note = :p", ColumnKind.Date, "day")]
    [InlineData("note = :p, at = :p", ColumnKind.Timestamp, "at")]
    [InlineData("note = :p, key = :p, anything = :p", ColumnKind.Uuid, "key")]
    [InlineData("note = :p, color = :p", ColumnKind.Enum, "color")]
    [InlineData("shade = :p, color = :p", ColumnKind.Enum, "shade")]
    [InlineData("note = :p, number = :p", ColumnKind.Integer, "number")]
    [InlineData("yes = :p, rate = :p", ColumnKind.Boolean, "yes")]
    [InlineData("unix = :p, rate = :p", ColumnKind.Timestamp, "unix")]
    [InlineData("loosest = :p, number = :p", ColumnKind.Integer, "number")]
    [InlineData("loosest = :p, key = :p, note = :p", ColumnKind.Uuid, "key")]
    [InlineData("loosest = :p, loosest = :p", ColumnKind.Any, null)]
    [InlineData("number = :p, yes = :p", ColumnKind.Boolean, "yes")]
    [InlineData("number = :p, unix = :p, note = :p", ColumnKind.Timestamp, "unix")]
    [InlineData("number = :p, loose = :p, note = :p", ColumnKind.Integer, "number")]
    [InlineData("note = :p, words = :p", ColumnKind.Json, "words")]
    [InlineData("document = :p, words = :p", ColumnKind.Json, "words")]
    [InlineData("parent = :p, number = :p", ColumnKind.Integer, "parent")]
    [InlineData("anything = :p, data = :p", ColumnKind.Blob, "data")]
    [InlineData("note = coalesce(:p, note), at = max(at, :p)", ColumnKind.Timestamp, "at")]
    public void What_several_columns_store_has_the_narrowest_type(string assignments, ColumnKind kind, string? column)
    {
        using var judge = new QueryJudge("""
            CREATE TABLE parents (id INTEGER PRIMARY KEY -- @id
            );
            CREATE TABLE stored (day DATE, at DATETIME, note TEXT, key TEXT, -- @uuid
            anything, loosest ANY, number INTEGER, yes BOOLEAN, unix DATETIME DEFAULT (unixepoch()), color TEXT CHECK (color IN ('a', 'b')), shade TEXT CHECK (shade IN ('a', 'b')),
            rate REAL, loose DECIMAL, document JSON, data BLOB, parent INTEGER REFERENCES parents, words JSON -- @json string[]
            );
            """);
        QueryCompilation compiled = judge.Compile($"UPDATE stored SET {assignments}", "exec");
        Assert.Empty(compiled.Diagnostics);
        ParameterModel parameter = Assert.Single(compiled.Queries.Single().Parameters);
        Assert.Equal((kind, column), (parameter.Type!.Kind, parameter.TypeSource?.Column));
    }

    [Fact]
    public void Of_many_uses_each_kind_is_looked_at_once()
    {
        using var judge = new QueryJudge("CREATE TABLE many (day DATE, at DATETIME, note TEXT);");
        string rows = string.Join(", ", Enumerable.Repeat("(:p, NULL, :p)", 20_000));
        Assert.Empty(judge.Compile($"INSERT INTO many VALUES {rows}").Diagnostics);
        Assert.Equal(DiagnosticIds.QueryParameter, Assert.Single(judge.Compile($"INSERT INTO many VALUES {rows}, (NULL, :p, NULL)").Diagnostics).Id);
    }

    [Theory]
    [InlineData("now", "CURRENT_TIMESTAMP")]
    [InlineData("getdate sysdate curdate curtime date_trunc date_format to_char extract date_add date_sub unix_timestamp greatest least nvl len char_length", null)]
    [InlineData("position strpos charindex chr ascii array_agg json_agg json_build_object uuid gen_random_uuid rand", null)]
    public void A_function_of_another_database_is_not_known_and_what_is_meant_is(string functions, string? word)
    {
        using QueryJudge judge = QueryJudge.OfTests();
        foreach (string function in functions.Split(' '))
        {
            Assert.False(judge.Accepts($"SELECT {function}()"));
            Diagnostic error = Assert.Single(judge.Compile($"SELECT {function}()", "many").Diagnostics);
            Assert.Equal(DiagnosticIds.UnknownFunction, error.Id);
            string meant = error.Message.Split('\'')[3];
            Assert.Equal(word ?? meant, meant);
            Assert.DoesNotContain(judge.Compile($"SELECT {meant}{(meant.StartsWith("CURRENT_", StringComparison.Ordinal) ? "" : "()")}", "many").Diagnostics, static found => found.Id == DiagnosticIds.UnknownFunction);
        }
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
    [InlineData("SELECT * FROM users WHERE id IN (SELECT CAST(value AS TEXT) FROM json_each(:p))", ColumnKind.Uuid, true)]
    [InlineData("SELECT * FROM users WHERE age NOT IN (SELECT CAST(value AS INTEGER) FROM json_each(:p))", ColumnKind.Integer, true)]
    [InlineData("SELECT * FROM users WHERE age IN (SELECT CAST(value AS TEXT) FROM json_each(:p))", ColumnKind.Json, false)]
    [InlineData("SELECT * FROM users WHERE age IN (SELECT value + 1 FROM json_each(:p))", ColumnKind.Json, false)]
    public void A_list_may_be_cast_to_what_its_column_keeps(string statement, ColumnKind kind, bool isList)
    {
        using QueryJudge judge = QueryJudge.OfTests();
        ParameterModel parameter = Assert.Single(judge.Compile(statement, "many").Queries.Single().Parameters);
        Assert.Equal((kind, isList), (parameter.Type!.Kind, parameter.IsList));
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
