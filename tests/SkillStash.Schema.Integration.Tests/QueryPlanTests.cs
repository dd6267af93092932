using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>No emitted statement reads a whole table, except the ones that are asked to.</summary>
public sealed class QueryPlanTests
{
    public static TheoryData<string> Tables => [.. RegistryTable.All.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Statement_is_served_by_an_index(string name)
    {
        using var live = new LiveDatabase();
        RegistryTable table = RegistryTable.Of(name);
        var random = new RandomRows(live.Db, 5);
        foreach (RegistryTable parent in RegistryTable.All.Where(each => each.Name is "Users" or "Plugins" or "Collections"))
        {
            random.Insert(parent, omit: false);
            random.Insert(parent, omit: false);
        }

        object row = random.Insert(table, omit: false);
        random.Insert(table, omit: false); // a second one, so that a list has a second page
        live.Trace();
        int methods = 0;
        foreach (MethodInfo method in table.Finds.Concat(table.Lists))
        {
            ParameterInfo[] parameters = method.GetParameters();
            object?[] key = [.. parameters.Where(parameter => !parameter.IsOptional).Select(parameter => table.ValueOf(row, parameter))];
            if (key.Contains(null))
            {
                key = [.. parameters.Where(parameter => !parameter.IsOptional).Select(Any)];
            }

            methods++;
            if (method.Name.StartsWith("FindBy", System.StringComparison.Ordinal))
            {
                table.Call(live.Db, method, key);
                continue;
            }

            object page = table.Call(live.Db, method, [.. key, 1, null])!;
            var next = (Cursor?)page.GetType().GetProperty("Next")!.GetValue(page);
            table.Call(live.Db, method, [.. key, 1, next]);
            methods += next is null ? 0 : 1;
            Assert.True(next is not null || method.Name != "List", "The list of all rows has no second page.");
        }

        table.Call(live.Db, "Update", random.Change(table, row));
        table.Call(live.Db, table.Property.PropertyType.GetMethod("Delete")!, [.. Key(table, row)]);
        string[] statements = [.. live.Statements.Where(sql => !sql.StartsWith("--", System.StringComparison.Ordinal))];
        Assert.True(statements.Length >= methods, $"{methods} calls, but only {statements.Length} statements were seen");
        Assert.All(statements, sql => AssertServed(live, sql));
    }

    [Fact]
    public void A_missing_index_would_be_seen()
    {
        using var live = new LiveDatabase();
        live.Execute("DROP INDEX idx_skills_plugin");
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertServed(live, "SELECT id FROM skills WHERE plugin_id = 'x' ORDER BY rowid LIMIT 1"));
    }

    // A list without a filter walks its index in order and stops at the limit: SCAN … USING INDEX, and nothing to sort.
    private static void AssertServed(LiveDatabase live, string sql)
    {
        List<string> plan = live.Plan(sql);
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE"));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN ", System.StringComparison.Ordinal) && !step.Contains("USING INDEX") && !step.Contains("CONSTANT ROW"));
    }

    private static object Any(ParameterInfo parameter) => parameter.ParameterType == typeof(string)
        ? "x"
        : System.Activator.CreateInstance(parameter.ParameterType)!;

    private static IEnumerable<object?> Key(RegistryTable table, object row) =>
        table.Property.PropertyType.GetMethod("Delete")!.GetParameters().Select(parameter => table.ValueOf(row, parameter));
}
