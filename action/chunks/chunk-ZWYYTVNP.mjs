import{tableLines}from"./chunk-2KR4H63G.mjs";import{profiles}from"./chunk-6XHEZXUZ.mjs";import{appliesIn,parametersFor,severityIn}from"./chunk-WZAISOEJ.mjs";
import{flowing}from"./chunk-ZH6VFJXF.mjs";import{enumerate,printable,printableLines,valueText}from"./chunk-P2YQEJYC.mjs";function explainPolicy(policy,profile,{style,width}){let{name,title,because,prevents=[],remedy,sources,aliases=[]}=policy,section=(heading,lines2)=>lines2.length===
0?[]:["",style.strong(heading),...lines2],prose=text=>flowing(printableLines(text),"  ",width);return`${[`${style.strong(printable(name))}: ${printable(title)}`,
headline(policy,profile),...aliases.length>0?[`also known as ${enumerate(aliases.map(alias=>printable(alias)))}`]:[],...section("Why",prose(because)),...section(
"What Azure answers otherwise",prevents.flatMap(text=>flowing(printableLines(text),"  ",width))),...section("By era",eraTable(policy,style.faint)),...section("W\
hat a finding says",prose(policy.message)),...section("To mend it in Terraform",prose(remedy.terraform)),...section("To mend it in Bicep",prose(remedy.bicep)),...section(
"Decided by",factLines(policy,width)),...section("Examples",exampleLines(policy)),...section("Sources",sources.map(({file,section:place})=>`  ${printable(file)}\
: ${printable(place)}`))].join(`
`)}
`}function headline(policy,profile){return`${appliesIn(policy,profile)?`${severityIn(policy,profile)} in profile ${profile}`:`not part of profile ${profile}`}, \
judges each ${printable(policy.subject)}${policy.enabled===!1?", off unless a configuration turns it on":""}`}function eraTable(policy,faint){let values=profiles.
map(profile=>appliesIn(policy,profile)?parametersFor(policy,profile):void 0),severity=profiles.map(profile=>appliesIn(policy,profile)?severityIn(policy,profile):
"-"),parameters=Object.entries(policy.parameters??{}),rows=[["severity",...severity],...parameters.map(([name])=>[name,...values.map(known=>known===void 0?"-":valueText(
known[name]))])];return[...tableLines([{title:""},...profiles.map(title=>({title}))],rows.map(row=>row.map(text=>({text}))),faint).map(line=>`  ${line}`),...parameters.
map(([name,parameter])=>`  ${name}: ${describe(parameter)}`)]}function describe({description}){return printable(description)}function factLines({facts},width){return flowing(
[enumerate(facts)],"  ",width)}function exampleLines({examples}){return examples.map(({name,verdict,profile})=>`  ${verdict.padEnd(14)}  ${printable(name)}${profile===
void 0?"":` (profile ${profile})`}`)}export{explainPolicy};
