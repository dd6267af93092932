using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Names in the SQL of a migration.</summary>
internal static class MigrationNames
{
    /// <summary>A name, quoted where it must be; BEGIN and END too, for the sake of splitters (<see cref="PortableSql"/>).</summary>
    public static string Quote(string name) => SqlNames.Lower(name) is "begin" or "end" ? SqlQuote.Name(name) : SqlName.Quote(name);

    /// <summary>Names parted by commas.</summary>
    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    /// <summary>A text as a literal.</summary>
    public static string Literal(string text) => SqlQuote.Literal(text);

    /// <summary>A name for a while, like <paramref name="name"/>, that nothing in the schemas has.</summary>
    public static string Temporary(string name, ISet<string> taken)
    {
        string free = name + "__new";
        while (!taken.Add(free))
        {
            free += "_";
        }

        return free;
    }

    /// <summary>The words of a statement or an expression, without their quotes: whatever it names is among them.</summary>
    public static HashSet<string> Words(string sql)
    {
        TokenList list = Lexer.Tokenize(new SourceText(sql));
        return new HashSet<string>(
            list.Tokens.Take(list.Count).Where(static token => token.Length > 0).Select(token => Quoting.Unquote(sql.Substring(token.Start, token.Length))), SqlNames.Comparer);
    }

    /// <summary>The names of all tables, views, indexes and triggers.</summary>
    public static HashSet<string> All(params SchemaModel[] schemas) => new(
        schemas.SelectMany(static schema => schema.Tables.Select(static table => table.Name)
            .Concat(schema.Tables.SelectMany(static table => table.Indexes.Select(static index => index.Name)))
            .Concat(schema.Views.Select(static view => view.Name))
            .Concat(schema.Triggers.Select(static trigger => trigger.Name))),
        SqlNames.Comparer);
}
