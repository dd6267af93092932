using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the class of typed access to a table or view.</summary>
internal static class AccessEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table)
    {
        writer.Line();
        DocComment.Summary(writer, $"Typed access to the {(table.IsView ? "view" : "table")} <c>{DocComment.Escape(table.SqlName)}</c>.");
        writer.Open($"public sealed partial class {table.AccessType}(SchemaDatabase database) : {BaseType(table)}(database, Definition)");
        EmitFields(writer, table);
        SharedSql sql = EmitConstants(writer, table);
        EmitDefinition(writer, table, sql);
        foreach (CSharpLookup lookup in table.Lookups)
        {
            LookupEmitter.Emit(writer, table, lookup, sql);
        }

        if (table.Match is { } match)
        {
            LookupEmitter.EmitSearch(writer, match, sql);
        }

        if (table.Statements.Change is { } change)
        {
            LookupEmitter.EmitUpdate(writer, table, change, sql);
        }

        if (table.Statements.Delete is { } delete)
        {
            LookupEmitter.EmitDelete(writer, table, new CSharpLookup(delete, table.Key), sql);
        }

        if (table.Statements.Exists is { } exists)
        {
            LookupEmitter.EmitExists(writer, table, exists, sql);
        }

        writer.Close();
    }

    private static string BaseType(CSharpTable table) =>
        table.IsView ? $"ReadOnlyTable<{table.RowType}>" : $"{(table.Key.Count > 0 ? "Table" : "InsertOnlyTable")}<{table.RowType}, {table.NewType}>";

    private static void EmitFields(CodeWriter writer, CSharpTable table)
    {
        foreach (CSharpEnum each in table.Enums)
        {
            EnumEmitter.EmitField(writer, each);
        }

        foreach (CSharpCodec codec in table.Codecs)
        {
            writer.Line($"internal static readonly JsonCodec<{codec.Type}> {codec.Field} = {codec.Expression};");
        }

        if (table.Enums.Count + table.Codecs.Count > 0)
        {
            writer.Line();
        }
    }

    private static SharedSql EmitConstants(CodeWriter writer, CSharpTable table)
    {
        var sql = new SharedSql();
        DocComment.Summary(writer, "The columns of a row, for queries of your own.");
        writer.Line($"private const string Columns = {CSharpLiteral.String(table.Statements.Columns)};");
        sql.Share(table.Statements.Columns, "Columns");
        if (table.Statements.InsertSql is { } insert)
        {
            writer.Line().Line($"private const string InsertSql = {CSharpLiteral.Sql(insert, sql)};");
            sql = new SharedSql().Share(insert, "InsertSql").Share(table.Statements.Columns, "Columns");
        }

        writer.Line();
        return sql;
    }

    private static void EmitDefinition(CodeWriter writer, CSharpTable table, SharedSql sql)
    {
        TableStatements statements = table.Statements;
        string key = SqlName.List(table.Key.Select(static column => column.SqlName));
        writer.Line($"internal static readonly TableDefinition<{table.RowType}> Definition = new({CSharpLiteral.String(table.SqlName)}, key: {CSharpLiteral.String(key)})");
        writer.Indent("{");
        EmitStatement(writer, "Scan", statements.Scan, sql);
        EmitStatement(writer, "Count", statements.Count, sql);
        if (statements.List is { Page: { } page } list)
        {
            LookupEmitter.EmitPage(writer, "List = ", list, page, sql, ",");
        }

        EmitStatement(writer, "InsertOnly", statements.InsertOnly, sql);
        EmitStatement(writer, "Insert", statements.Insert, sql);
        EmitStatement(writer, "Upsert", statements.Upsert, sql);
        EmitStatement(writer, "Update", statements.Update, sql);
        EmitStatement(writer, "Reread", statements.Reread, sql);
        if (table.FailsHalfway)
        {
            writer.Line("FailsHalfway = true,");
        }

        writer.Line("Ddl =");
        DdlEmitter.Emit(writer, table.Ddl, ",");
        writer.Close("};");
    }

    private static void EmitStatement(CodeWriter writer, string property, StatementModel? statement, SharedSql sql)
    {
        if (statement is not null)
        {
            writer.Line($"{property} = new({CSharpLiteral.Sql(statement.Sql, sql)}),");
        }
    }
}
