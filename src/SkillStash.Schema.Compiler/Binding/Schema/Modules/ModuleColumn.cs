using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>A column that a module declares.</summary>
internal sealed record ModuleColumn(string Name, string Type = "", bool IsHidden = false)
{
    /// <summary>As <see cref="ColumnModel.IsSearched"/>.</summary>
    public bool IsSearched { get; init; }
}
