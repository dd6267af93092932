namespace SkillStash.Schema.Compiler.Model;

/// <summary>A parameter of a statement.</summary>
/// <param name="Column">The column that it is compared with or stored in.</param>
/// <param name="Part">Which part of the column's value is bound.</param>
public sealed record ParameterModel(string Column, ParameterPart Part = ParameterPart.Value)
{
    /// <summary>Whether NULL may be given, and finds the rows that have it.</summary>
    public bool IsNullable { get; init; }
}
