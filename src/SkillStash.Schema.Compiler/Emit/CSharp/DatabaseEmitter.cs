using System.Linq;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the class that opens the database and shows its tables.</summary>
internal static class DatabaseEmitter
{
    public static void Emit(CodeWriter writer, CSharpDatabase database)
    {
        string type = database.Options.DatabaseName;
        writer.Line();
        DocComment.Summary(writer, "Typed access to a database with the compiled schema.");
        writer.Open($"public sealed partial class {type} : SchemaDatabase");
        EmitConstructors(writer, type);
        foreach (CSharpDatabaseTable table in database.Tables)
        {
            writer.Line();
            DocComment.Summary(writer, $"<c>{DocComment.Escape(table.SqlName)}</c>");
            writer.Line($"public {table.AccessType} {table.Property} => field ??= new(this);");
        }

        EmitSchema(writer, database);
        writer.Close();
    }

    private static void EmitConstructors(CodeWriter writer, string type)
    {
        DocComment.Summary(writer, "Works on a connection that the caller owns and disposes; a closed one is opened.");
        writer.Open($"public {type}(SqliteConnection connection) : base(connection, Schema)").Close();
        writer.Line();
        writer.Open($"private {type}(OwnedConnection connection) : base(connection, Schema)").Close();
        writer.Line();
        DocComment.Summary(writer, "Opens the database file at <paramref name=\"path\"/>; an empty one is made where there is none.");
        writer.Line($"public static {type} Open(string path) => new(OpenConnection(path));");
        writer.Line();
        DocComment.Summary(writer, "Databases over one file, for many threads. The path of the file will do for the options.");
        writer.Line($"public static DatabasePool<{type}> Pool(DatabasePoolOptions options) => new(options, static connection => new(connection));");
    }

    private static void EmitSchema(CodeWriter writer, CSharpDatabase database)
    {
        writer.Line();
        DocComment.Summary(writer, "The compiled schema: what <c>EnsureSchema</c> makes and <c>VerifySchema</c> compares with.");
        writer.Indent("public static SchemaDefinition Schema { get; } = new(");
        writer.List("[", database.Tables.Select(table => $"{table.AccessType}.Definition").ToArray(), "],");
        DdlEmitter.Emit(writer, database.OtherSql, ");");
        writer.Unindent();
        writer.Line();
        DocComment.Summary(writer, "The JSON of all types without reflection, for <c>JsonSerializerOptions.TypeInfoResolverChain</c>, and their JSON Schema.");
        string resolver = "public static RowResolver Json { get; } = new RowResolver()";
        string[] types = [.. database.Tables.Select(static table => string.Concat(table.Json)), .. database.QueryRows.Select(static row => $".Add<{row}>()")];
        writer.Indent(types.Length == 0 ? $"{resolver};" : resolver);
        for (int i = 0; i < types.Length; i++)
        {
            writer.Line(types[i] + (i + 1 < types.Length ? "" : ";"));
        }

        writer.Unindent();
    }
}
