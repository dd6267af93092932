namespace SkillStash.Schema.Compiler.Text;

/// <summary>A place in a document as people count it.</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString()
    {
        return $"({Line},{Column})";
    }
}
