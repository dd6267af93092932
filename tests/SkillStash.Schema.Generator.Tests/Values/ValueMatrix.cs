using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>The columns of the matrix in tables of one schema, and what is emitted for them: one compilation for all who ask.</summary>
internal static class ValueMatrix
{
    private const int ColumnsOfTable = 30;

    // Of the tables m0 and so on; they are called v0 and so on.
    private static readonly Lazy<(ValueColumn Column, ColumnType Type)[][]> Columns = new(static () =>
    [
        // A table is STRICT or it is not.
        .. ValueColumn.Accepted.GroupBy(static each => each.Column.IsStrict).SelectMany(static group => group.Chunk(ColumnsOfTable)),
    ]);

    private static readonly Lazy<SchemaModel> Compiled = new(static () => EmittedAssembly.Compile(Sql()));

    private static readonly Lazy<(EmittedAssembly Assembly, CSharpSchema Schema)> Emitted = new(static () =>
    {
        CSharpSchema schema = EmittedAssembly.Emit(Model);
        return (new EmittedAssembly(schema), schema);
    });

    /// <summary>What the compiler makes of the schema.</summary>
    public static SchemaModel Model => Compiled.Value;

    /// <summary>A database of its own with the schema.</summary>
    public static SchemaDatabase CreateDatabase() => Emitted.Value.Assembly.Create(Emitted.Value.Schema);

    /// <summary>The tables of such a database.</summary>
    public static IReadOnlyList<MatrixTable> TablesOf(SchemaDatabase database) => [.. Columns.Value.Select((columns, i) => new MatrixTable(database, $"m{i}", columns))];

    private static string Sql()
    {
        (ValueColumn Column, ColumnType Type)[][] tables = Columns.Value;
        StringBuilder sql = new();
        for (int i = 0; i < tables.Length; i++)
        {
            IEnumerable<string> columns = tables[i].Select(static (each, column) => each.Column.Definition($"v{column}", ValueColumn.Literal(each.Type)));
            sql.Append($"CREATE TABLE m{i} (\nid INTEGER PRIMARY KEY,\nnote TEXT,\n{string.Join(",\n", columns)}\n){(tables[i][0].Column.IsStrict ? " STRICT" : "")};\n");
            for (int column = 0; column < tables[i].Length; column++)
            {
                string unique = tables[i][column].Column is { IsNotNull: false, HasDefault: false } ? "UNIQUE " : "";
                sql.Append($"CREATE {unique}INDEX i{i}_{column} ON m{i} (v{column});\n");
            }
        }

        return sql.ToString();
    }
}
