using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Writes the statements that give the values of a row to a writer; neighbours of one simple kind share a call.</summary>
internal sealed class RowMapWriter
{
    private readonly List<string> _statements = [];
    private readonly List<string> _run = [];
    private string _method = "";

    /// <summary>The statements so far.</summary>
    public IReadOnlyList<string> Statements
    {
        get
        {
            EndRun();
            return _statements;
        }
    }

    /// <summary>The names of a map as SQL, a <c>?</c> after what may be left out.</summary>
    public static string Names(IEnumerable<CSharpColumn> columns, Func<CSharpColumn, bool> isOptional) =>
        string.Join(", ", columns.Select(column => SqlName.Quote(column.SqlName) + (isOptional(column) ? "?" : "")));

    /// <summary>Adds a value.</summary>
    /// <param name="value">How it is carried.</param>
    /// <param name="expression">The C# expression that yields it.</param>
    public void Add(CSharpValue value, string expression)
    {
        if (value.IsIntegerKey || value.Form is not null || value.Method is not ("Int64" or "Boolean" or "Text" or "Timestamp"))
        {
            EndRun();
            _statements.Add($"{value.Write(expression)};");
            return;
        }

        if (value.Method != _method)
        {
            EndRun();
            _method = value.Method;
        }

        _run.Add(expression);
    }

    /// <summary>Adds the value of an <c>Optional</c>.</summary>
    public void AddOptional(CSharpValue value, string property)
    {
        EndRun();
        _statements.Add($"if (row.Has({property}.HasValue)) {value.Write($"{property}.Value")};");
    }

    private void EndRun()
    {
        if (_run.Count > 0)
        {
            _statements.Add($"row.{_method}({string.Join(", ", _run)});");
            _run.Clear();
        }

        _method = "";
    }
}
