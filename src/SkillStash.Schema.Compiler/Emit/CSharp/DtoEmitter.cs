namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the wire form of a row: a wrapper, because both have the same values and the row's map writes the JSON.</summary>
internal static class DtoEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table)
    {
        string row = table.RowType, dto = table.DtoType;
        writer.Line();
        DocComment.Summary(
            writer, "A <see cref=\"" + row + "\"/> on the wire: its JSON is the TypeScript interface <c>" + row + "</c>, property by property.");
        writer.Line("[DtoJson<" + dto + ", " + row + ">]");
        writer.Open("public sealed record " + dto + "(" + row + " Row) : IDto<" + dto + ", " + row + ">");
        DocComment.Summary(writer, "The wire form of a row.");
        writer.Line("public static " + dto + " From(" + row + " row) => new(row);");
        writer.Close();
    }
}
