using System.Collections.Generic;
using System.Text.Json;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Configuration;

/// <summary>A value of a JSON document, and where it stands.</summary>
/// <param name="Span">The value; of an object or a list, its opening bracket.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The characters of a string; empty for other values.</param>
/// <param name="Members">The members of an object, in order.</param>
/// <param name="Items">The values of a list, in order.</param>
internal sealed record JsonItem(TextSpan Span, JsonTokenType Kind, string Text, IReadOnlyList<JsonMember> Members, IReadOnlyList<JsonItem> Items);

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name stands, with its quotes.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, TextSpan Span, JsonItem Value);
