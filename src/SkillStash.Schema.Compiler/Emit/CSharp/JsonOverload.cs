namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>The overload of a method that gives rows, which writes their JSON without making them.</summary>
/// <remarks>It takes one argument more than the other ever does, none of them optional, so that no call could mean both: <c>null</c> is a writer too.</remarks>
internal static class JsonOverload
{
    /// <summary>What its first parameter is called, unless another one is.</summary>
    public const string Parameter = "json";

    /// <summary>The namespace of its first parameter's type.</summary>
    public const string Namespace = "System.Buffers";

    /// <summary>Writes its summary.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="method">The method's name.</param>
    public static void Summary(CodeWriter writer, string method) =>
        DocComment.Summary(writer, $"Writes the JSON of what <c>{method}</c> gives, without making the rows.");

    /// <summary>Writes what is to be said of its first parameter.</summary>
    public static void FirstParameter(CodeWriter writer, string name) => DocComment.Parameter(writer, name, "Takes the JSON; nothing where the rows cannot be read.");

    /// <summary>Its declaration, without the other parameters.</summary>
    public static string Declare(string method, string json) => $"public void {method}(IBufferWriter<byte> {json}";
}
