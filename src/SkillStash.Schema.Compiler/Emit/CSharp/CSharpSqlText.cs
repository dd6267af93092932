using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>The SQL of one table as C# constants: column lists are written once and shared by the statements.</summary>
internal sealed class CSharpSqlText
{
    private readonly CSharpTable _table;
    private readonly List<CSharpColumn> _insertable;
    private readonly List<CSharpColumn> _data;
    private readonly string _name;
    private readonly bool _sharesColumns;

    public CSharpSqlText(CSharpTable table)
    {
        _table = table;
        _name = Interpolated(SqlName.Quote(table.SqlName));
        _insertable = table.Columns.Where(column => column.Insert != InsertRule.Never).ToList();
        _data = table.Key.Count == 0 ? [] : _insertable.Where(column => !table.Key.Contains(column)).ToList();
        _sharesColumns = _data.Count > 0
            && table.Columns.Take(table.Key.Count).SequenceEqual(table.Key)
            && table.Columns.Count == table.Key.Count + _data.Count;
    }

    /// <summary>The declarations of the constants.</summary>
    public IEnumerable<string> Constants
    {
        get
        {
            string columns = CSharpLiteral.String(Names(_table.Columns));
            if (_data.Count > 0)
            {
                yield return "private const string Data = " + CSharpLiteral.String(Names(_data)) + ";";
            }

            if (_sharesColumns)
            {
                columns = "$" + CSharpLiteral.String(Interpolated(Names(_table.Key)) + ", {Data}");
            }

            yield return "internal const string Columns = " + columns + ";";
            yield return "private const string Select = $" + CSharpLiteral.String("SELECT {Columns} FROM " + _name) + ";";
        }
    }

    /// <summary>The properties of the table's definition that hold the statements it allows.</summary>
    public IEnumerable<string> Assignments
    {
        get
        {
            if (_table.IsView)
            {
                yield break;
            }

            string columns = _insertable.Count == _table.Columns.Count ? "{Columns}" : Interpolated(Names(_insertable));
            yield return Assignment("Insert", "INSERT INTO " + _name + " (" + columns + ") VALUES (" + InsertValues() + ")");
            if (_data.Count > 0)
            {
                yield return Assignment("Update", "UPDATE " + _name + " SET " + Set(_data.Select(RowParameter)) + " WHERE " + KeyFilter());
            }

            if (_table.Key.Count > 0)
            {
                // A table that is all key has nothing to change, yet the row must be returned: the key is set to itself.
                string key = Interpolated(SqlName.Quote(_table.Key[0].SqlName));
                string set = _data.Count > 0 ? Set(_data.Select(NewOrKept)) : key + " = " + key;
                yield return Assignment(
                    "OnConflict", "ON CONFLICT (" + Interpolated(Names(_table.Key)) + ") DO UPDATE SET " + set);
            }
        }
    }

    private static string Assignment(string property, string sql) => property + " = $" + CSharpLiteral.String(sql);

    private string InsertValues() => string.Join(", ", _insertable.Select(column => Value(column, Interpolated(column.DefaultExpression ?? ""))));

    private string NewOrKept(CSharpColumn column) => Value(column, Interpolated(SqlName.Quote(column.SqlName)));

    private string Value(CSharpColumn column, string otherwise)
    {
        int number = NewParameter(column);
        return column.Insert switch
        {
            InsertRule.Default => "ifnull(?" + Number(number) + ", " + otherwise + ")",
            InsertRule.OptionalDefault => "iif(?" + Number(number) + ", ?" + Number(number + 1) + ", " + otherwise + ")",
            _ => "?" + Number(number),
        };
    }

    // The record to insert binds its columns in order, a nullable one with a default as two: whether it is given, and its value.
    private int NewParameter(CSharpColumn column)
    {
        int number = 1;
        foreach (CSharpColumn before in _insertable.TakeWhile(each => each != column))
        {
            number += before.Insert == InsertRule.OptionalDefault ? 2 : 1;
        }

        return number;
    }

    private string RowParameter(CSharpColumn column) => "?" + Number(_table.Columns.TakeWhile(each => each != column).Count() + 1);

    private string KeyFilter() =>
        string.Join(" AND ", _table.Key.Select(column => Interpolated(SqlName.Quote(column.SqlName)) + " = " + RowParameter(column)));

    private string Set(IEnumerable<string> values) => _data.Count == 1
        ? "{Data} = " + values.First()
        : "({Data}) = (" + string.Join(", ", values) + ")";

    private static string Names(IEnumerable<CSharpColumn> columns) => SqlName.List(columns.Select(column => column.SqlName));

    /// <summary>SQL as it stands in an interpolated string.</summary>
    public static string Interpolated(string sql) => sql.Replace("{", "{{").Replace("}", "}}");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
