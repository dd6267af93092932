using System;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>The live SQLite, asked what it makes of a statement. It prepares and never runs, so that it can be shared.</summary>
internal sealed partial class SqliteJudge : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:;Pooling=False");

    public SqliteJudge()
    {
        _connection.Open();
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "CREATE TABLE t (a, b); CREATE TABLE u (a, b);";
        command.ExecuteNonQuery();
    }

    /// <summary>SQLite's message about the first statement of a text that it refuses; null where it accepts all.</summary>
    public string? Refusal(string sql)
    {
        // As bytes: a string would end at its first NUL before SQLite sees the rest.
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(sql);
        while (!rest.IsEmpty)
        {
            int result = raw.sqlite3_prepare_v2(_connection.Handle!, rest, out sqlite3_stmt statement, out rest);
            statement.Dispose();
            if (result != raw.SQLITE_OK)
            {
                return raw.sqlite3_errmsg(_connection.Handle!).utf8_to_string();
            }
        }

        return null;
    }

    /// <summary>True for a message about syntax, which the parser owes; false for one about meaning, which the binder owes.</summary>
    public static bool IsAboutSyntax(string message)
    {
        return SyntaxMessage().IsMatch(message);
    }

    /// <summary>The token that the message names, where it is <c>near "…": syntax error</c> or <c>unrecognized token: "…"</c>.</summary>
    public static string? NamedToken(string message)
    {
        Match match = TokenMessage().Match(message);
        return match.Success ? match.Groups["token"].Value : null;
    }

    public void Dispose()
    {
        _connection.Dispose();
    }

    [GeneratedRegex(
        """
        ^(near\ ".*":\ syntax\ error
        |incomplete\ input
        |unrecognized\ token
        |syntax\ error\ after\ column\ name
        |unknown\ table\ option
        |unknown\ join\ type
        |variable\ number\ must\ be
        |a\ JOIN\ clause\ is\ required
        |unsupported\ frame\ specification
        |too\ many\ terms\ in\ compound\ SELECT
        |(ORDER\ BY|LIMIT)\ clause\ should\ come\ after
        |the\ (NOT\ INDEXED|INDEXED\ BY)\ clause\ is\ not\ allowed
        |Recursion\ limit
        |Expression\ tree\ is\ too\ large)
        """,
        RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SyntaxMessage();

    [GeneratedRegex("^(near|unrecognized token:) \"(?<token>.*)\"(: syntax error)?$", RegexOptions.Singleline)]
    private static partial Regex TokenMessage();
}
