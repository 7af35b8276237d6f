import{require__}from"./chunk-JUEPC2L3.mjs";import{listIntegrations,renderListText}from"./chunk-XHBUJBKS.mjs";import{check_exports,decode,loadInputs,parseJson,
statusOf,targetsOf,withErrors,writeNotices,writeReport,writeTarget}from"./chunk-NPI6KQZY.mjs";import{choiceOf,hasFlag,layoutFor}from"./chunk-WAPP262S.mjs";
import{commands,graphFormats,listFormats,program,reportFormats,shells,usage}from"./chunk-T664QIW6.mjs";import"./chunk-4R5UM4Y2.mjs";import{builtInHeads,
builtInPolicy,builtInRules,makeReport}from"./chunk-EWECLYWH.mjs";import{tool}from"./chunk-4QB5MZTF.mjs";import{Concat,Sensitive,Unknown,describe,isObject,
subjectsOf}from"./chunk-5L67EPII.mjs";import{explainPolicy}from"./chunk-ZWYYTVNP.mjs";import{tableLines}from"./chunk-2KR4H63G.mjs";import{defaultProfile,
profiles}from"./chunk-6XHEZXUZ.mjs";import"./chunk-6NSASN2U.mjs";import{appliesIn,parametersFor,severityIn}from"./chunk-WZAISOEJ.mjs";import{PreflightError,
didYouMean,exitStatus}from"./chunk-BEMNPLSG.mjs";import"./chunk-563QGK3Z.mjs";import"./chunk-7XBCHNTZ.mjs";import{inputsText}from"./chunk-JRV7HIE6.mjs";
import{evidenceLines,groupBy,relatedLines,wrap}from"./chunk-ZH6VFJXF.mjs";import{compareText,count,enumerate,placeText,printable}from"./chunk-P2YQEJYC.mjs";
import{__export,__toESM}from"./chunk-7OKOTLR5.mjs";var completion_exports={};__export(completion_exports,{run:()=>run});function offeredPositionals({positionals},policies){return positionals.map(({name,values})=>values!==void 0?{words:values,paths:"none"}:name==="NAME"?{words:policies,
paths:"none"}:{words:[],paths:name==="FOLDER"?"folders":"files"})}function offeredValues({values,suggestions}){return values??suggestions??[]}function optionsWithValue(commands2){
let options=commands2.flatMap(command=>command.options).filter(({kind})=>kind!=="flag");return[...new Set(options.map(({name})=>`--${name}`))]}function offeredFirstWords(commands2){
let words=new Map;for(let{name,about}of commands2){let[first=name,second]=name.split(" "),earlier=words.get(first);second===void 0?words.set(first,about):words.
set(first,earlier===void 0?about:`${earlier}; ${about}`)}return[...words]}function groupsOf(commands2){let groups=new Map;for(let{name,about}of commands2){let[first=name,
second]=name.split(" ");second!==void 0&&groups.set(first,[...groups.get(first)??[],[second,about]])}return groups}function bashScript({commands:commands2,policies}){let groups=[...groupsOf(commands2)];return`# ${program} completion for bash. Load it with: source <(${program}\
 completion bash)
_vnet_preflight() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command= words=0 offered= word i
  # Bash takes --option=value apart at the sign.
  if [[ $current == '=' ]]; then current=; elif [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for (( i = 1; i < COMP_CWORD; i++ )); do
    word=\${COMP_WORDS[i]}
    [[ $word == -?* || $word == '=' || \${COMP_WORDS[i-1]} == '=' ]] && continue
    case \${COMP_WORDS[i-1]} in ${optionsWithValue(commands2).join("|")}) continue ;; esac
    case $command in
      ''${groups.map(([first])=>`|${first}`).join("")}) command=\${command:+$command }$word ;;
      *) words=$((words + 1)) ;;
    esac
  done
  case "$command $previous" in
${commands2.flatMap(valueCases).join(`
`)}
    *)
      if [[ $current == -* ]]; then
        case $command in
${commands2.map(({name,options})=>`          '${name}') offered='${[...options.map(option=>`--${option.name}`),"--help"].join(" ")}' ;;`).join(`
`)}
          *) offered='--help --version' ;;
        esac
      else
        case "$command $words" in
          ' '*) offered='${offeredFirstWords(commands2).map(([word])=>word).join(" ")}' ;;
${groups.map(([first,members2])=>`          '${first} '*) offered='${members2.map(([word])=>word).join(" ")}' ;;`).join(`
`)}
${commands2.flatMap(command=>positionalCases(command,policies)).join(`
`)}
        esac
      fi ;;
  esac
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
}
complete -o default -F _vnet_preflight ${program}
`}function valueCases({name,options}){return options.flatMap(option=>{let values=offeredValues(option);return values.length===0?[]:[`    '${name} --${option.name}\
') offered='${values.join(" ")}' ;;`]})}function positionalCases(command,policies){return offeredPositionals(command,policies).flatMap(({words},index)=>words.length===
0?[]:[`          '${command.name} ${index}') offered='${words.join(" ")}' ;;`])}function fishScript({commands:commands2,policies}){let groups=[...groupsOf(commands2)];return`${[`# ${program} completion for fish. Load it with: ${program} com\
pletion fish | source`,...helpers(commands2),`complete -c ${program} -f`,complete("0",["-l help","-d 'show help'"]),complete("0",["-l version","-d 'show the ver\
sion'"]),...offeredFirstWords(commands2).map(([word,about])=>complete("0",[`-a ${word}`,`-d ${quoted(about)}`])),...groups.flatMap(([first,members2])=>members2.
map(([word,about])=>complete(`1 ${first}`,[`-a ${word}`,`-d ${quoted(about)}`]))),...commands2.flatMap(command=>commandLines(command,policies))].join(`
`)}
`}function helpers(commands2){return["function __vnet_preflight_words","    set -l previous","    for word in (commandline -opc)[2..]",`        if not contains \
-- "$previous" ${optionsWithValue(commands2).join(" ")}; and not string match -qr -- '^-.' $word`,"            echo $word","        end","        set previous $\
word","    end","end","function __vnet_preflight_at","    set -l words (__vnet_preflight_words)","    set -l command $argv[2..]","    set -l depth (count $comma\
nd)","    if test $depth -gt 0","        test (count $words) -ge $depth; or return 1",'        test "$words[1..$depth]" = "$command"; or return 1',"    end","  \
  test $argv[1] = any; and return 0","    test (count $words) -eq $argv[1]","end"]}function commandLines(command,policies){let{name,options,positionals}=command,
depth=name.split(" ").length,flags=options.map(option=>complete(`any ${name}`,optionParts(option))),words=offeredPositionals(command,policies).map(({words:offered,
paths},index)=>{let place=positionals[index]?.takesMany===!0?"any":String(depth+index);return offered.length>0?complete(`${place} ${name}`,[`-a ${quoted(offered.
join(" "))}`]):complete(`${place} ${name}`,[paths==="folders"?"-a '(__fish_complete_directories)'":"-F"])});return[...flags,complete(`any ${name}`,["-l help","-\
d 'show help'"]),...words]}function optionParts(option){let value=option.kind==="flag"?[]:["-x",`-a ${quoted(offeredValues(option).join(" "))}`];return[`-l ${option.
name}`,...value,`-d ${quoted(option.about)}`]}function complete(condition,parts){return`complete -c ${program} -n ${quoted(`__vnet_preflight_at ${condition}`)} ${parts.
join(" ")}`}function quoted(text){return`'${text.replaceAll(/['\\]/gu,String.raw`\$&`)}'`}function powershellScript({commands:commands2,policies}){let groups=[...groupsOf(commands2)];return`# ${program} completion for PowerShell. Load it with: ${program}\
 completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName '${program}' -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${commands2.map(command=>commandEntry(command,policies)).join(`
`)}
  }
  $starts = @{
    '' = ${table(offeredFirstWords(commands2))}
${groups.map(([first,members2])=>`    '${first}' = ${table(members2)}`).join(`
`)}
  }
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })\

  $plain = @(for ($i = 0; $i -lt $words.Count; $i++) {
    $isValue = $i -gt 0 -and ${list(optionsWithValue(commands2))} -contains $words[$i - 1]
    if (-not $isValue -and ($words[$i] -eq '-' -or -not $words[$i].StartsWith('-'))) { $words[$i] }
  })
  $name = if ($plain.Count -gt 1 -and $commands.ContainsKey("$($plain[0]) $($plain[1])")) { "$($plain[0]) $($plain[1])" } elseif ($plain.Count -gt 0) { $plain[0\
] } else { '' }
  $command = $commands[$name]
  $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }
  $prefix = ''
  $offered = @()
  if ($command -and $wordToComplete -match '^--([a-z-]+)=' -and $command.Values.ContainsKey($Matches[1])) {
    $prefix = "--$($Matches[1])="
    $offered = @($command.Values[$Matches[1]] | ForEach-Object { , @($_, $_) })
  } elseif ($command -and $previous.StartsWith('--') -and $command.Values.ContainsKey($previous.Substring(2))) {
    $offered = @($command.Values[$previous.Substring(2)] | ForEach-Object { , @($_, $_) })
  } elseif ($wordToComplete.StartsWith('-')) {
    $offered = if ($command) { $command.Options } else { @(, @('--help', 'show help'); , @('--version', 'show the version')) }
  } elseif ($command) {
    $index = $plain.Count - $name.Split(' ').Count
    if ($index -lt $command.Words.Count) { $offered = @($command.Words[$index] | ForEach-Object { , @($_, $_) }) }
  } elseif ($starts.ContainsKey($name)) {
    $offered = $starts[$name]
  }
  $offered | Where-Object { "$prefix$($_[0])" -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new("$prefix$($_[0])", $_[0], 'ParameterValue', $_[1])
  }
}
`}function commandEntry(command,policies){let{name,options}=command,flags=[...options.map(option=>[`--${option.name}`,option.about]),["--help","show help"]],values=options.
flatMap(option=>offeredValues(option).length===0?[]:[`${quoted2(option.name)} = ${list(offeredValues(option))}`]),words=offeredPositionals(command,policies).map(
({words:offered})=>`, ${list(offered)}`);return`    ${quoted2(name)} = @{
      Options = ${table(flags)}
      Values = @{ ${values.join("; ")} }
      Words = @(${words.join("; ")})
    }`}function table(rows){return`@(${rows.map(([word,about])=>`, @(${quoted2(word)}, ${quoted2(about)})`).join("; ")})`}function list(words){return`@(${words.
map(quoted2).join(", ")})`}function quoted2(text){return`'${text.replaceAll("'","''")}'`}function zshScript({commands:commands2,policies}){let single=commands2.filter(({name})=>!name.includes(" ")),groups=[...groupsOf(commands2)];return`#compdef ${program}\

# ${program} completion for zsh. Load it with: source <(${program} completion zsh)
_vnet_preflight() {
  local -a names
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    names=(
${offeredFirstWords(commands2).map(([word,about])=>`      ${quoted3(`${word}:${colons(about)}`)}`).join(`
`)}
    )
    _describe -t commands command names
    return
  fi
  case $words[2] in
${single.map(command=>`    ${command.name})
${argumentsOf(command,1,policies)} ;;`).join(`
`)}
${groups.map(group=>groupCase(group,commands2,policies)).join(`
`)}
    *)
      _arguments ${quoted3("--help[show help]")} ${quoted3("--version[show the version]")} ;;
  esac
}
if [[ $funcstack[1] == _vnet_preflight ]]; then
  _vnet_preflight "$@"
else
  compdef _vnet_preflight ${program}
fi
`}function groupCase([first,members2],commands2,policies){let own=commands2.filter(({name})=>name.startsWith(`${first} `));return`    ${first})
      if (( CURRENT == 3 )); then
        names=(${members2.map(([word,about])=>quoted3(`${word}:${colons(about)}`)).join(" ")})
        _describe -t commands command names
        return
      fi
      case $words[3] in
${own.map(command=>`    ${command.name.slice(first.length+1)})
${argumentsOf(command,2,policies)} ;;`).join(`
`)}
      esac ;;`}function argumentsOf(command,words,policies){let many=command.positionals.map(({takesMany})=>takesMany),positionals=offeredPositionals(command,policies).
map(({words:offered,paths},index)=>{let action=offered.length>0?`(${offered.join(" ")})`:paths==="folders"?"_files -/":"_files";return quoted3(`${many[index]===
!0?"*":index+1}:${command.positionals[index]?.name??""}:${action}`)}),specs=[...command.options.map(optionSpec),quoted3("--help[show help]"),...positionals];return`\
      shift ${words} words; (( CURRENT -= ${words} ))
      _arguments \\
${specs.map(spec=>`        ${spec}`).join(` \\
`)}`}function optionSpec(option){let about=option.about.replaceAll(/[[\]]/gu,String.raw`\$&`);return option.kind==="flag"?quoted3(`--${option.name}[${about}]`):
quoted3(`${option.kind==="texts"?"*":""}--${option.name}=[${about}]:${option.placeholder??""}:(${offeredValues(option).join(" ")})`)}function colons(text){return text.
replaceAll(":",String.raw`\:`)}function quoted3(text){return`'${text.replaceAll("'",String.raw`'\''`)}'`}var scripts={bash:bashScript,zsh:zshScript,fish:fishScript,powershell:powershellScript};async function run(parsed,host){let shell=shells.find(known=>known===parsed.positionals[0])??shells[0],policies=builtInHeads().map(({name})=>name);return await host.
stdout.write(scripts[shell]({commands,policies})),0}var explain_exports={};__export(explain_exports,{run:()=>run2});function meaningOf(address,verdicts){let id=address.toLowerCase(),isOwn=({subject})=>subject.address===address||id.startsWith("/")&&subject.id.toLowerCase().startsWith(
id),plays=({evidence,related})=>[...evidence,...related].some(item=>item.address===address);return{own:verdicts.filter(isOwn),part:verdicts.filter(verdict=>!isOwn(
verdict)&&plays(verdict))}}function addressesOf(verdicts){return[...new Set(verdicts.flatMap(({subject,related,evidence})=>[subject.address,...related.map(item=>item.
address),...evidence.flatMap(item=>item.address??[])]))]}function explainAddress(address,{own,part},layout){let blocks=[...groupBy(own,({subject})=>`${subject.kind}\
 ${subject.id}`).values()].map(group=>explainSubject(group,layout));return part.length>0&&blocks.push(explainPart(address,part,layout)),blocks.map(block=>`${block.
join(`
`)}
`).join(`
`)}function explainSubject(group,layout){let[first]=group;if(first===void 0)return[];let{style}=layout,{subject}=first,applied=group.filter(({verdict})=>verdict!==
"not-applicable"),others=group.filter(({verdict})=>verdict==="not-applicable").map(({policy})=>printable(policy)),place=placeText(subject);return[`${style.strong(
printable(subject.address))} as ${printable(subject.kind)}${place===""?"":`  ${style.faint(place)}`}`,style.faint(printable(subject.id)),...applied.flatMap(verdict=>[
"",...oneVerdict(verdict,layout)]),...others.length===0?[]:["",...wrap(`not applicable: ${others.join(", ")}`,"  ",layout.width)]]}function oneVerdict(verdict,{
style,width}){return[`  ${verdictWord(verdict,style)} ${style.strong(printable(verdict.policy))}`,...wrap(printable(verdict.message,4e3),"    ",width),...evidenceLines(
verdict,"      ",style),...relatedLines(verdict,"      ",style)]}function verdictWord({verdict,severity},style){return verdict==="fail"?style[severity](severity):
verdict==="undecided"?style.undecided(verdict):style.good(verdict)}function explainPart(address,part,{style,width}){let bySubject=groupBy(part,({subject})=>`${subject.
kind} ${subject.address}`),lines=[...bySubject].flatMap(([subject,verdicts])=>{let open=verdicts.filter(({verdict})=>verdict==="fail"||verdict==="undecided"),holds=verdicts.
filter(({verdict})=>verdict==="pass").map(({policy})=>printable(policy));return[`  ${style.strong(printable(subject))}`,...open.flatMap(verdict=>wrap(`${verdictWord(
verdict,style)} ${printable(verdict.policy)}: ${printable(verdict.message,4e3)}`,"    ",width)),...holds.length===0?[]:wrap(`pass: ${enumerate(holds)}`,"    ",width)]});
return[`${style.strong(printable(address))} plays a part in ${count(bySubject.size,"subject")}`,...lines]}async function run2(parsed,host){let[name="",...inputs]=parsed.positionals,profile=choiceOf(parsed,"profile",profiles,defaultProfile);return await host.stdout.write(
inputs.length===0?aboutPolicy(name,profile,parsed,host):await aboutAddress(name,inputs,profile,parsed,host)),0}function aboutPolicy(name,profile,parsed,host){let policy=builtInPolicy(
name);if(policy===void 0)throw noPolicy(name,parsed);return explainPolicy(policy,profile,layoutFor(parsed,host))}function noPolicy(name,parsed){if(/^[^/]*\.|^\//u.
test(name))return usage(`\u201C${name}\u201D is no policy; to explain an address name the inputs too: ${program} explain '${name}' plan.json`,parsed.command);let names=builtInHeads().
map(policy=>policy.name),inTheme=names.filter(known=>known.startsWith(`${name}/`));if(inTheme.length>0)return usage(`\u201C${name}\u201D is a theme; its policies are\
 ${inTheme.join(", ")}`,parsed.command);let sameEnd=names.filter(known=>known.endsWith(`/${name}`)),hint=sameEnd.length>0?`; did you mean \u201C${sameEnd.join("\
\u201D or \u201C")}\u201D?`:didYouMean(name,names);return new PreflightError("usage",`there is no policy \u201C${name}\u201D${hint}`,{advice:`see ${program} pol\
icy list`})}async function aboutAddress(address,paths,profile,parsed,host){let{graph,inputs,notices}=await loadInputs(paths,host,hasFlag(parsed,"verbose")),report=makeReport(
{graph,inputs,notices,rules:builtInRules(profile),showAll:!0});await writeNotices(report.notices,host);let{verdicts}=report,meaning=meaningOf(address,verdicts);
if(meaning.own.length+meaning.part.length>0)return explainAddress(address,meaning,layoutFor(parsed,host));let known=graph.all().some(resource=>resource.origin.address===
address),why=known?"is in the inputs, but no policy looks at it":"is not in the inputs";throw new PreflightError("usage",`${address} ${why}${known?"":didYouMean(
address,addressesOf(verdicts))}`,{advice:`see ${program} list ${paths.join(" ")}`})}var graph_exports={};__export(graph_exports,{run:()=>run3});function*renderGraph(graph){let resources=graph.all().map(resource=>({resource,id:describe(resource.id)}));resources.sort((left,right)=>compareText(left.id,right.
id)||compareText(left.resource.key,right.resource.key)),yield'{"schema":"vnet-preflight/graph/1","resources":[';let separator=`
`;for(let{resource}of resources)yield`${separator}${resourceJson(resource)}`,separator=`,
`;yield`
],"mentions":[${sorted(graph.mentions.map(mentionJson))}],"notices":[${sorted(graph.notices.map(noticeJson))}]}
`}function sorted(items){return[...new Set(items)].sort(compareText).join(",")}function resourceJson(resource){let{type,apiVersion,lifecycle,before,origin,isPartial,
mayBeAbsent,createsBeforeDestroy}=resource;return members([["id",valueJson(resource.id)],["type",JSON.stringify(type)],["apiVersion",optional(apiVersion)],...stateMembers(
resource),["tags","{}"],["properties",valueJson(resource.properties)],["lifecycle",JSON.stringify(lifecycle)],["before",before===null?"null":stateJson(before)],
["isPartial",JSON.stringify(isPartial)],["mayBeAbsent",optional(mayBeAbsent)],["createsBeforeDestroy",optional(createsBeforeDestroy)],["origin",originJson(origin)]])}
function stateJson(state){return members([["id",valueJson(state.id)],...stateMembers(state),["properties",valueJson(state.properties)]])}function stateMembers({
name,location,kind,sku}){return[["name",valueJson(name)],["location",valueJson(location??null)],["kind",valueJson(kind??null)],["sku",valueJson(sku??null)]]}function mentionJson({
id,effect,origin}){return members([["id",valueJson(id)],["effect",JSON.stringify(effect)],["origin",originJson(origin)]])}function originJson({file,address,pointer,
line,column}){return JSON.stringify({file,address,pointer,line,column})}function noticeJson({message,address,file}){return JSON.stringify({message,address,file})}
function valueJson(value){if(value instanceof Sensitive)return'{"$sensitive":true}';if(value instanceof Unknown)return unknownJson(value);if(value instanceof Concat)
return`{"$concat":[${value.$concat.map(valueJson).join(",")}]}`;if(Array.isArray(value))return`[${value.map(valueJson).join(",")}]`;if(!isObject(value))return JSON.
stringify(value);let names=Object.keys(value).toSorted(compareText);return members(names.map(name=>[name,valueJson(value[name]??null)]))}function unknownJson({$unknown}){
let{symbol,reason,possible,minimum,maximum}=$unknown;return`{"$unknown":${members([["symbol",JSON.stringify(symbol)],["reason",JSON.stringify(reason)],["possibl\
e",possible===void 0?void 0:`[${possible.map(valueJson).join(",")}]`],["minimum",optional(minimum)],["maximum",optional(maximum)]])}}`}function members(list2){return`\
{${list2.flatMap(([name,json])=>json===void 0?[]:[`${JSON.stringify(name)}:${json}`]).join(",")}}`}function optional(value){return value===void 0?void 0:JSON.stringify(
value)}async function run3(parsed,host){let targets=targetsOf(parsed,graphFormats,host),loaded=await withErrors(targets,host,async()=>loadInputs(parsed.positionals,host,
hasFlag(parsed,"verbose")));await writeNotices(loaded.notices,host);for(let target of targets){let text=target.kind==="json"?renderGraph(loaded.graph):(await import("./draw-NOKYPN34.mjs")).
draw(target.kind,loaded);await writeTarget(target,text,host)}return 0}var list_exports={};__export(list_exports,{run:()=>run4});function renderListJson(integrations){let rows=integrations.map(({id,mode,app,plan,subnet,network,addresses,reading})=>({id,mode,reading,app:{...party(app),file:app.
file},plan:{...party(plan),sku:plan.sku,maximumInstances:plan.maximumInstances},subnet:{...party(subnet),prefixes:subnet.prefixes},network:party(network),addresses:{
needed:addresses.needed,usable:addresses.usable,free:addresses.free}}));return`${JSON.stringify({schema:"vnet-preflight/list/1",integrations:rows},null,2)}
`}function party({address,name}){return{address:address??null,name}}async function run4(parsed,host){let targets=targetsOf(parsed,listFormats,host),{graph,inputs,notices}=await withErrors(targets,host,async()=>loadInputs(parsed.
positionals,host,hasFlag(parsed,"verbose"))),integrations=listIntegrations(subjectsOf(graph));await writeNotices([...notices,...graph.notices],host);for(let target of targets){
let text=target.kind==="json"?renderListJson(integrations):renderListText(integrations,inputsText({inputs}),layoutFor(parsed,host,target.file).style);await writeTarget(
target,text,host)}return 0}var policy_list_exports={};__export(policy_list_exports,{run:()=>run5});function renderPoliciesText(policies,profile,style){let rows=policies.map(policy=>{let severity=appliesIn(policy,profile)?severityIn(policy,profile):void 0;return[
{text:severity??"-",...severity!==void 0&&{paint:style[severity]}},{text:printable(policy.name),paint:style.strong},{text:printable(policy.subject)},{text:printable(
policy.title)}]}),table2=tableLines([{title:"SEVERITY"},{title:"POLICY"},{title:"SUBJECT"},{title:"MUST HOLD"}],rows,style.faint),applied=policies.filter(policy=>appliesIn(
policy,profile)).length;return`${[...table2,"",`${count(policies.length,"policy","policies")}, of which ${applied} belong to profile ${profile}; vnet-preflight \
explain NAME tells all about one`].join(`
`)}
`}function renderPoliciesJson(policies){return`${JSON.stringify({schema:"vnet-preflight/policy-list/1",policies:policies.map(policyJson)},null,2)}
`}function policyJson(policy){let{name,aliases=[],subject,title,facts,enabled=!0}=policy,own=profiles.filter(profile=>appliesIn(policy,profile));return{name,aliases,
subject,title,enabled,severity:Object.fromEntries(own.map(profile=>[profile,severityIn(policy,profile)])),parameters:byParameter(policy,own),facts}}function byParameter(policy,own){
let values=new Map(own.map(profile=>[profile,parametersFor(policy,profile)]));return Object.fromEntries(Object.entries(policy.parameters??{}).map(([name,{type,description}])=>[
name,{type,description,values:Object.fromEntries([...values].map(([profile,known])=>[profile,known[name]]))}]))}async function run5(parsed,host){let profile=choiceOf(parsed,"profile",profiles,defaultProfile);for(let target of targetsOf(parsed,listFormats,host)){let text=target.
kind==="json"?renderPoliciesJson(builtInHeads()):renderPoliciesText(builtInHeads(),profile,layoutFor(parsed,host,target.file).style);await writeTarget(target,text,
host)}return 0}var render_exports={};__export(render_exports,{run:()=>run6});var import__=__toESM(require__(),1);var report_1_default={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"vnet-preflight/report/1",title:"The report of vnet-preflight check",type:"obje\
ct",required:["schema","tool","profile","inputs","summary","notices","verdicts"],properties:{schema:{const:"vnet-preflight/report/1"},tool:{type:"object",required:[
"name","version"],properties:{name:{type:"string"},version:{type:"string"}}},profile:{enum:["2016","2019","2025"]},inputs:{type:"array",items:{type:"object",required:[
"path","kind","resources"],properties:{path:{type:"string"},kind:{type:"string"},resources:{type:"integer",minimum:0}}}},summary:{type:"object",required:["subje\
cts","fail","undecided","pass","notApplicable","waived"],properties:{subjects:{type:"object",required:["integration","plan","peering","change"],properties:{integration:{
type:"integer",minimum:0},plan:{type:"integer",minimum:0},peering:{type:"integer",minimum:0},change:{type:"integer",minimum:0}}},fail:{type:"object",required:["\
error","warning","note"],properties:{error:{type:"integer",minimum:0},warning:{type:"integer",minimum:0},note:{type:"integer",minimum:0}}},undecided:{type:"inte\
ger",minimum:0},pass:{type:"integer",minimum:0},notApplicable:{type:"integer",minimum:0},waived:{type:"integer",minimum:0}}},notices:{type:"array",items:{$ref:"\
#/$defs/notice"}},verdicts:{type:"array",description:"Findings; with --show all also what passed or does not apply. Sorted.",items:{$ref:"#/$defs/verdict"}}},$defs:{
verdict:{type:"object",required:["policy","severity","title","verdict","subject","message","evidence","related","remedy","sources","fingerprint"],properties:{policy:{
type:"string"},severity:{enum:["error","warning","note"]},title:{type:"string",description:"What must hold."},verdict:{enum:["fail","undecided","pass","not-appl\
icable"]},subject:{type:"object",required:["kind","id","address"],properties:{kind:{enum:["integration","plan","peering","change"]},id:{type:"string"},address:{
type:"string",description:"What the author wrote."},file:{$ref:"#/$defs/file"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},pointer:{$ref:"\
#/$defs/pointer"}}},message:{type:"string"},evidence:{type:"array",items:{$ref:"#/$defs/evidence"}},related:{type:"array",items:{type:"object",required:["role",
"address"],properties:{role:{type:"string"},address:{type:"string"},file:{$ref:"#/$defs/file"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},
pointer:{$ref:"#/$defs/pointer"}}}},remedy:{type:"string"},sources:{type:"array",items:{type:"object",required:["file","section"],properties:{file:{type:"string"},
section:{type:"string"}}}},fingerprint:{type:"string",pattern:"^[0-9a-f]{32}$",description:"The same for the same policy on the same subject, however the file i\
s formatted."},waiver:{type:"object",required:["reason","owner"],properties:{reason:{type:"string"},owner:{type:"string"},expires:{type:"string",pattern:"^\\d{4}\
-\\d{2}-\\d{2}$"}}}}},evidence:{type:"object",required:["fact"],properties:{fact:{type:"string"},value:{description:"The fact's value; null when it is not set."},
symbol:{type:"string",description:"The expression that an unknown value comes from."},reason:{type:"string"},address:{type:"string"},file:{$ref:"#/$defs/file"},
line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},pointer:{$ref:"#/$defs/pointer"}},oneOf:[{required:["value"]},{required:["symbol","reason"]}]},
notice:{type:"object",required:["message"],properties:{message:{type:"string"},address:{type:"string"},file:{type:"string"}}},file:{type:"string",description:"A\
s it was named on the command line; - is standard input."},pointer:{type:"string",pattern:"^(/.*)?$",description:"JSON pointer (RFC 6901) into the file."}}};function readReport(document,file){let name=schemaNameOf(document);if(name!==report_1_default.$id)throw wrongDocument(document,name,file);if(isDeep(document))throw new PreflightError(
"input","this is nested deeper than a report can be",{place:{file},advice});let validate=new import__.default.default({strict:!1}).compile(report_1_default);if(validate(
document))return document;throw new PreflightError("input",`this is no report of vnet-preflight: ${faultText(validate.errors?.[0])}`,{place:{file},advice})}var advice="\
save one with vnet-preflight check INPUT --format json=report.json",deepest=100;function isDeep(document){let level=[document];for(let depth=0;level.length>0;depth+=
1){if(depth>deepest)return!0;level=level.flatMap(value=>typeof value=="object"&&value!==null?Object.values(value):[])}return!1}function schemaNameOf(document){return typeof document==
"object"&&document!==null&&"schema"in document?document.schema:void 0}function wrongDocument(document,name,file){return new PreflightError("input",whatItIs(document,
name),{place:{file},advice})}var kinds=[["vnet-preflight/report/","this report is of another version than the one that this program reads"],["vnet-preflight/err\
or/","this tells why inputs could not be read; nothing was checked, so there is no report in it"],["vnet-preflight/","this is another document of vnet-preflight\
, not a report"]];function whatItIs(document,name){if(typeof name=="string"){let known=kinds.find(([beginning])=>name.startsWith(beginning));if(known!==void 0)return`${known[1]}\
 (${printable(name,100)})`}return typeof document=="object"&&document!==null&&"resource_changes"in document?"this is a plan, which check reads, not a report":"t\
his is no report of vnet-preflight"}function faultText(error){return error===void 0?"it is not what its schema says":`${error.instancePath===""?"it":printable(error.
instancePath,200)} ${printable(error.message??"is wrong",200)}`}async function run6(parsed,host){let targets=targetsOf(parsed,reportFormats,host),path=parsed.positionals[0]??"-",report=await withErrors(targets,host,async()=>{
let{utf8}=decode(await host.readInput(path),path);return readReport(parseJson(utf8,path).value,path)}),isFailing=statusOf(report.summary,parsed)!==exitStatus.clean;
return await writeReport(report,{parsed,host,rules:builtInRules(report.profile),isAll:!0,isFailing,targets}),exitStatus.clean}var version_exports={};__export(version_exports,{run:()=>run7});var schemas=["report/1","graph/1","error/1","list/1","policy-list/1"].map(name=>`vnet-preflight/${name}`);async function run7(parsed,host){let text=hasFlag(parsed,
"json")?JSON.stringify({...tool,profiles,schemas},null,2):`${tool.name} ${tool.version}`;return await host.stdout.write(`${text}
`),0}export{check_exports as check,completion_exports as completion,explain_exports as explain,graph_exports as graph,list_exports as list,policy_list_exports as policyList,
render_exports as render,version_exports as version};
