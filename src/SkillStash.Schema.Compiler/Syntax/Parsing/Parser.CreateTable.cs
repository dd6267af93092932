using System;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>CREATE TABLE: https://www.sqlite.org/lang_createtable.html.</summary>
internal sealed partial class Parser
{
    /// <summary>Rule <c>create_table create_table_args</c>, from TABLE on. Null where a mistake precedes the body.</summary>
    private CreateTableSyntax? ParseCreateTable(int start, bool temporary)
    {
        Next();
        bool ifNotExists = ParseIfNotExists();
        IdentifierSyntax name = ParseNewName(out IdentifierSyntax? schema);
        int open = _index;
        if (Accept(TokenKind.As))
        {
            TextSpan asHeader = SpanFrom(start);
            SelectSyntax select = ParseSelect();
            return new CreateTableSyntax(
                SpanFrom(start), asHeader, temporary, ifNotExists, schema, name,
                Array.Empty<ColumnDefinitionSyntax>(), Array.Empty<TableConstraintSyntax>(), Array.Empty<TableOptionSyntax>(),
                select);
        }

        Expect(TokenKind.LeftParen);
        if (Stopped)
        {
            return null;
        }

        TextSpan header = SpanFrom(start);
        var body = new TableBody();
        ParseTableBody(open, ref body);
        TableOptionSyntax[] options = ParseTableOptions();
        return new CreateTableSyntax(
            SpanFrom(start), header, temporary, ifNotExists, schema, name,
            body.Columns.ToArray(), body.Constraints.ToArray(), options, null);
    }

    /// <summary>Rule <c>columnlist conslist_opt</c> and the closing parenthesis.</summary>
    /// <param name="open">Index of the opening parenthesis.</param>
    private void ParseTableBody(int open, ref TableBody body)
    {
        bool? lacksParenthesis = null;
        do
        {
            int first = _index;
            ParseTableItem(ref body);
            if (!Stopped && _kind is not (TokenKind.Comma or TokenKind.RightParen))
            {
                Fail("',' or ')'");
            }

            if (Stopped)
            {
                lacksParenthesis ??= LacksParenthesis(open);
                ResumeAtItem(first, lacksParenthesis.Value);
            }
        }
        while (Accept(TokenKind.Comma));

        if (!Accept(TokenKind.RightParen))
        {
            // The mistake that led here has been reported.
            _kind = TokenKind.None;
        }
    }

    /// <summary>
    /// A column, or constraints: between these SQLite needs no comma. Columns come first, so a column after a constraint, or a
    /// constraint before any column, is reported, once; it is read nevertheless.
    /// </summary>
    private void ParseTableItem(ref TableBody body)
    {
        bool isConstraint = IsTableConstraintStart();
        bool isOutOfOrder = isConstraint ? body.Columns.Count == 0 : body.Constraints.Count > 0 && _kind.IsName();
        if (isOutOfOrder && !body.IsOrderReported)
        {
            body.IsOrderReported = true;
            Token token = _tokens[_index];
            string expected = isConstraint ? "a column" : "a table constraint";
            Report(SyntaxErrorKind.UnexpectedToken, token.Span, TokenText.Of(_text, token), expected);
        }

        if (!isConstraint)
        {
            ParseColumnDefinition(ref body.Columns);
            return;
        }

        do
        {
            TableConstraintSyntax constraint = ParseTableConstraint();
            if (!Stopped)
            {
                body.Constraints.Add(constraint);
            }
        }
        while (IsTableConstraintStart());
    }

    /// <summary>Rule <c>columnname carglist</c>. A column whose name was read is kept, without the constraint that failed.</summary>
    private void ParseColumnDefinition(ref ListBuilder<ColumnDefinitionSyntax> columns)
    {
        int start = Start;
        IdentifierSyntax name = ParseName();
        if (Stopped)
        {
            return;
        }

        TypeNameSyntax? type = ParseColumnType();
        ColumnConstraintSyntax[] constraints = ParseColumnConstraints();
        columns.Add(new ColumnDefinitionSyntax(SpanFrom(start), name, type, constraints));
    }

    /// <summary>Rule <c>table_option_set</c>. SQLite lets it begin with a comma.</summary>
    private TableOptionSyntax[] ParseTableOptions()
    {
        var options = new ListBuilder<TableOptionSyntax>();
        if (_kind.IsName())
        {
            ParseTableOption(ref options);
        }

        while (Accept(TokenKind.Comma))
        {
            ParseTableOption(ref options);
        }

        return options.ToArray();
    }

    /// <summary>Rule <c>table_option</c>. The words are compared as written: quoted they are no options.</summary>
    private void ParseTableOption(ref ListBuilder<TableOptionSyntax> options)
    {
        int start = Start;
        bool isWithout = Accept(TokenKind.Without);
        TextSpan word = _tokens[_index].Span;
        ParseName();
        if (Stopped)
        {
            return;
        }

        string known = isWithout ? "ROWID" : "STRICT";
        if (string.Compare(_text, word.Start, known, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0
            || word.Length != known.Length)
        {
            FailAt(SpanFrom(start), SyntaxErrorKind.UnknownTableOption, _source.Slice(SpanFrom(start)));
            return;
        }

        options.Add(new TableOptionSyntax(SpanFrom(start), isWithout ? TableOption.WithoutRowid : TableOption.Strict));
    }

    /// <summary>What has been read between the parentheses.</summary>
    private struct TableBody
    {
        public ListBuilder<ColumnDefinitionSyntax> Columns;
        public ListBuilder<TableConstraintSyntax> Constraints;
        public bool IsOrderReported;
    }
}
