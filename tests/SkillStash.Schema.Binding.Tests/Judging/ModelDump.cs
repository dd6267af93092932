using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Inspection;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Binding.Tests.Judging;

/// <summary>Writes down what a model says, in the words of SQLite's PRAGMAs.</summary>
internal static class ModelDump
{
    public static string Of(SchemaModel schema)
    {
        var dump = new DumpWriter();
        foreach (TableModel table in schema.Tables)
        {
            Table(table, dump);
        }

        foreach (ViewModel view in schema.Views)
        {
            dump.View(view.Name);
            foreach (ColumnModel column in view.Columns)
            {
                dump.Row("view column", column.Name, column.DeclaredType);
            }
        }

        foreach (TriggerModel trigger in schema.Triggers)
        {
            dump.Trigger(trigger.Name, trigger.Table);
        }

        return dump.ToString();
    }

    private static void Table(TableModel table, DumpWriter dump)
    {
        dump.Table(table.Name, table.Module is null ? "table" : "virtual", Bit(table.WithoutRowId), Bit(table.Strict));
        for (int i = 0; i < table.Columns.Count; i++)
        {
            ColumnModel column = table.Columns[i];
            dump.Row(
                "column", Number(i), column.Name, column.DeclaredType, Bit(column.NotNull), column.Default?.Sql,
                Number(column.PrimaryKeyOrdinal), Number((int)column.Visibility));
        }

        // SQLite lists the newest first, and an index that REPLACEs last of all.
        ForeignKeyModel[] foreignKeys = table.ForeignKeys.Reverse().ToArray();
        for (int id = 0; id < foreignKeys.Length; id++)
        {
            ForeignKeyModel key = foreignKeys[id];
            for (int seq = 0; seq < key.Columns.Count; seq++)
            {
                dump.Row(
                    "foreign key", Number(id), Number(seq), key.Table, key.Columns[seq].From, key.Columns[seq].To, key.OnUpdate.ToSql(), key.OnDelete.ToSql(),
                    "NONE");
            }
        }

        IndexModel[] indexes = table.Indexes.Reverse().OrderBy(static index => index.Conflict == ConflictAction.Replace).ToArray();
        for (int seq = 0; seq < indexes.Length; seq++)
        {
            IndexModel index = indexes[seq];
            dump.Row("index", Number(seq), index.Name, Bit(index.IsUnique), PragmaWords.Of(index.Origin), Bit(index.IsPartial));
            for (int i = 0; i < index.Columns.Count; i++)
            {
                IndexColumnModel column = index.Columns[i];
                dump.Row("index column", Number(i), Number(column.ColumnId), column.Name, Bit(column.IsDescending), column.Collation);
            }
        }
    }

    private static string Bit(bool value) => value ? "1" : "0";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
