using System.Linq;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Reads the arguments of rtree and geopoly (rtree, section 3; geopoly, section 3).</summary>
internal static class RTree
{
    /// <summary>An id, pairs of coordinates, and columns marked with a plus sign.</summary>
    public static ModuleColumns Read(string[] arguments, string type)
    {
        string[] plain = arguments.Where(static argument => argument[0] != '+').ToArray();
        bool isMixed = arguments.SkipWhile(static argument => argument[0] != '+').Any(static argument => argument[0] != '+');
        string? problem = plain.Length switch
        {
            < 3 => "it needs an id and at least one pair of coordinates",
            > 11 => "it has more than five dimensions",
            _ when plain.Length % 2 == 0 => "coordinates come in pairs",
            _ => isMixed ? "the columns marked with + come last" : null,
        };
        return Declared(
            arguments.Select((argument, i) => argument[0] == '+'
                ? FirstToken(argument.Substring(1))
                : FirstToken(argument) + " " + (i == 0 ? "INT" : type)).ToArray(),
            problem);
    }

    /// <summary>The shape, and whatever columns are declared besides.</summary>
    public static ModuleColumns ReadGeopoly(string[] arguments) => Declared(["_shape", .. arguments], null);

    // Both modules write a CREATE TABLE of their own, so that a keyword is no column.
    private static ModuleColumns Declared(string[] columns, string? problem)
    {
        BindingContext context = Reparsed.Context("CREATE TABLE x(" + string.Join(",", columns) + ")");
        ParseResult parsed = Parser.Parse(context.Source);
        ModuleColumn[] read = parsed.Script.Statements.OfType<CreateTableSyntax>().SelectMany(static table => table.Columns)
            .Select(static column => new ModuleColumn(column.Name.Name, column.Type?.Text ?? "")).ToArray();
        return ModuleColumns.Checked(read, problem ?? (parsed.Errors.Count > 0 ? "its columns cannot be read" : null), "node", "parent", "rowid");
    }

    // A blank is a token too.
    private static string FirstToken(string text)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]))
        {
            return "";
        }

        TokenList tokens = Lexer.Tokenize(new SourceText(text));
        return text.Substring(tokens.Tokens[0].Start, tokens.Tokens[0].Length);
    }
}
