using System.Linq;
using System.Text;

namespace SkillStash.Schema.Binding.Tests.Judging;

/// <summary>The form in which a live database and a model are compared: a line for each row of a PRAGMA.</summary>
internal sealed class DumpWriter
{
    private readonly StringBuilder _text = new();

    public void Table(string name, string type, string withoutRowId, string strict) => Row("table", name, type, withoutRowId, strict);

    public void View(string name) => Row("view", name);

    public void Trigger(string name, string table) => Row("trigger", name, table);

    public void Row(string kind, params string?[] cells) =>
        _text.Append(kind).Append(": ").AppendJoin(" | ", cells.Select(cell => cell ?? "NULL")).Append('\n');

    public void Append(DumpWriter other) => _text.Append(other._text);

    public override string ToString() => _text.ToString();
}
