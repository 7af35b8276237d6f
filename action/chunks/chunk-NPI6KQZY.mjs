import{Troubles,choiceOf,hasFlag,layoutFor,textOf,textsOf,troublesOf}from"./chunk-WAPP262S.mjs";import{failOnChoices,reportFormats,usage}from"./chunk-T664QIW6.mjs";
import{builtInRules,makeReport}from"./chunk-EWECLYWH.mjs";import{Concat,Sensitive,Unknown,append,describe,idKey,isArmId,isList,isObject,joinText,mergeDescriptions,
namesSubnetWithoutUse,overlay,remember,reveal,stepsOf,typeOfKey,valueAt,withChanges,withProperties}from"./chunk-5L67EPII.mjs";import{defaultProfile,profiles,
severities}from"./chunk-6XHEZXUZ.mjs";import{noticeText,sortedNotices}from"./chunk-6NSASN2U.mjs";import{PreflightError,didYouMean,exitStatus}from"./chunk-BEMNPLSG.mjs";
import{openQuestions}from"./chunk-7XBCHNTZ.mjs";import{isClean,isEmpty,nothingJudged,summaryLine}from"./chunk-JRV7HIE6.mjs";import{findingsOfPolicy,groupBy,
labelled,wrap}from"./chunk-ZH6VFJXF.mjs";import{compareText,enumerate,fileText,printable,shortened}from"./chunk-P2YQEJYC.mjs";import{__export}from"./chunk-7OKOTLR5.mjs";var check_exports={};__export(check_exports,{check:()=>check,run:()=>run});function renderCompact(report){return report.verdicts.map(verdict=>`${compactLine(verdict)}
`).join("")}function compactLine({subject,verdict,severity,policy,message}){let file=printable(subject.file??"-"),word2=verdict==="fail"?severity:verdict;return`${file}\
:${subject.line??1}:${subject.column??1}: ${word2} ${printable(policy)} ${printable(subject.address)}: ${printable(message,4e3)}`}function renderJson(report){let{schema,tool,profile,inputs,summary,notices,verdicts}=report,{subjects,fail}=summary,document={schema,tool:{name:tool.name,version:tool.
version},profile,inputs:inputs.map(({path,kind,resources})=>({path,kind,resources})),summary:{subjects:{integration:subjects.integration,plan:subjects.plan,peering:subjects.
peering,change:subjects.change},fail:{error:fail.error,warning:fail.warning,note:fail.note},undecided:summary.undecided,pass:summary.pass,notApplicable:summary.
notApplicable,waived:summary.waived},notices:notices.map(({message,address,file})=>({message,address,file})),verdicts:verdicts.map(verdictJson)};return`${JSON.stringify(
document,null,2)}
`}function verdictJson(verdict){let{policy,severity,title,subject,message,evidence,related,remedy,sources,fingerprint,waiver}=verdict;return{policy,severity,title,
verdict:verdict.verdict,subject:{kind:subject.kind,id:subject.id,address:subject.address,...position(subject)},message,evidence:evidence.map(evidenceJson),related:related.
map(item=>({role:item.role,address:item.address,...position(item)})),remedy,sources:sources.map(({file,section})=>({file,section})),fingerprint,waiver:waiver&&{
reason:waiver.reason,owner:waiver.owner,expires:waiver.expires}}}function evidenceJson(item){let{fact,value,symbol,reason,address}=item;return{fact,...symbol===
void 0?{value:value??null}:{symbol,reason},address,...position(item)}}function position({file,line,column,pointer}){return{file,line,column,pointer}}var mostSymbols=3,mostSubjects=10;function undecidedText(verdicts,layout){return openQuestions(verdicts).flatMap(question=>["",...oneQuestion(question,layout)])}
function oneQuestion({reason,symbols,verdicts},{style,width}){let lines=[`${style.undecided("undecided")}: ${printable(reason,4e3)}`];symbols.length>0&&lines.push(
...wrap(`unknown: ${shortened(symbols,mostSymbols).join(", ")}`,"  ",width));let bySubject=groupBy(verdicts,({subject})=>`${subject.file??""} ${subject.kind} ${subject.
address}`),alike=groupBy(bySubject.values(),list=>JSON.stringify(list.map(verdict=>verdict.policy)));for(let subjects of alike.values())lines.push(...subjectsWithPolicies(
subjects,{style,width}));return lines}function subjectsWithPolicies(subjects,{style,width}){let names=subjects.flatMap(([first2])=>first2===void 0?[]:[subjectText(
first2,style.strong,style.faint)]),policies=[...new Set((subjects[0]??[]).map(({policy})=>printable(policy)))];return[...shortened(names,mostSubjects).map(name=>`\
  ${name}`),...wrap(enumerate(policies),"    ",width)]}function subjectText({subject},strong,faint){let place=fileText(subject);return`${strong(printable(subject.
address))}${place===""?"":`  ${faint(place)}`}`}function renderText(report,options){let{verdicts}=report,failures=verdicts.filter(({verdict})=>verdict==="fail"),undecided=verdicts.filter(({verdict})=>verdict===
"undecided"),blocks2=[...groupBy(failures,({policy})=>policy).values()].map(group=>findingsOfPolicy(group,options));return undecided.length>0&&blocks2.push(undecidedText(
undecided,options).slice(1)),blocks2.push(...restOf(verdicts,options)),options.isQuiet!==!0&&blocks2.push(noticesText(report,options),closingLines(report,options)),
blocks2.filter(block=>block.length>0).map(block=>`${block.join(`
`)}
`).join(`
`)}function restOf(verdicts,{style}){return[["pass","passed"],["not-applicable","not applicable"]].map(([kind,word2])=>{let lines=[...groupBy(verdicts.filter(({
verdict})=>verdict===kind),({subject})=>`${subject.file??""} ${subject.address}`).values()].map(group=>`  ${style.strong(printable(group[0]?.subject.address??""))}\
: ${[...new Set(group.map(({policy})=>printable(policy)))].join(", ")}`);return lines.length===0?[]:[style.good(word2),...lines]})}function noticesText({notices},{
style,width}){return notices.flatMap(notice2=>labelled({text:"notice:",paint:style.note},[noticeText(notice2)],"",width))}function closingLines(report,{style}){
let{summary}=report,hint=summary.undecided>0?["Undecided is not passed: add the input that holds what is unknown, or let --strict make it count."]:[],loud=summary.
subjects.integration>0?[]:[style.warning(nothingJudged(report))],line=summaryLine(report);return[...hint,...loud,...isEmpty(summary)?[]:[isClean(summary)&&loud.
length===0?style.good(line):line]]}async function writeNotices(notices,host){let lines=sortedNotices(notices).map(notice2=>`notice: ${noticeText(notice2)}
`);lines.length>0&&await host.stderr.write(lines)}function renderErrors(errors){let shown=errors.toSorted((left,right)=>compareText(left.file??"",right.file??"")||(left.line??0)-(right.line??0)).map(({message,file,
line,column})=>({message,file,line,column}));return`${JSON.stringify({schema:"vnet-preflight/error/1",errors:shown},null,2)}
`}function targetsOf(parsed,kinds2,host){let given=textsOf(parsed,"format"),targets2=given.length===0?[{kind:kinds2[0]}]:given.map(text2=>targetOf(text2,kinds2,parsed));
return refuseClashes(targets2,parsed,host),targets2}function refuseClashes(targets2,{command,positionals},host){let taken=new Set;for(let{kind,file}of targets2){
let place=file===void 0?"-":host.pathIdentity(file);if(taken.has(place))throw usage(`two formats cannot both go to ${file??"standard output"}; give one of them \
a file of its own: --format ${kind}=FILE`,command);if(taken.add(place),file===void 0)continue;if(host.isFolder(file))throw usage(`--format ${kind}=${file}: that\
 is a folder, name a file in it`,command);if(positionals.some(path=>path!=="-"&&path!==""&&host.pathIdentity(path)===place))throw usage(`--format ${kind}=${file}\
 would overwrite an input`,command)}}function targetOf(text2,kinds2,{command}){let at2=text2.indexOf("="),name=at2<0?text2:text2.slice(0,at2),kind=kinds2.find(known=>known===
name);if(kind===void 0)throw usage(`there is no format \u201C${name}\u201D for ${command.name}; formats are ${kinds2.join(", ")}${didYouMean(name,kinds2)}`,command);
if(at2<0)return{kind};let file=text2.slice(at2+1);if(file==="")throw usage(`--format ${text2} names no file`,command);return file==="-"?{kind}:{kind,file}}async function writeTarget({
file},text2,host){file===void 0?await host.stdout.write(text2):host.writeFile(file,text2)}async function withErrors(targets2,host,action){try{return await action()}catch(error){
let errors=(troublesOf(error)??[]).filter(({trouble})=>trouble!=="usage"),wanted=errors.length===0?[]:targets2.filter(({kind})=>kind==="json");if(wanted.length>
0){let text2=renderErrors(errors.map(({message,place})=>({message,file:place?.file,line:place?.line,column:place?.column})));for(let target of wanted)await writeTarget(
target,text2,host)}throw error}}var renderers={text:(report,{parsed,host},{file})=>renderText(report,{...layoutFor(parsed,host,file),isQuiet:hasFlag(parsed,"quiet")}),compact:renderCompact,json:renderJson,
sarif:async(report,{rules,host})=>(await import("./sarif-YD5C45FY.mjs")).renderSarif(report,{rules,pathFromRoot:path=>host.pathFromRoot(path)}),junit:async report=>(await import("./junit-22GG4DXB.mjs")).
renderJunit(report),markdown:async(report,{rules})=>(await import("./markdown-XFZB7ZZY.mjs")).renderMarkdown(report,{rules}),github:async(report,{rules,host})=>(await import("./github-DIJGV3A7.mjs")).
renderGithub(report,{rules,pathFromRoot:path=>host.pathFromRoot(path)}),azure:async(report,{rules,host,targets:targets2})=>(await import("./azure-FIXPMNZQ.mjs")).
renderAzure(report,{rules,absolutePath:path=>host.pathIdentity(path),summaryFile:targets2.find(({kind,file})=>kind==="markdown"&&file!==void 0)?.file}),atlantis:async(report,{
rules,isFailing})=>(await import("./atlantis-B7BU4HHU.mjs")).renderAtlantis(report,{rules,isFailing})};function showsPasses(kind){return kind==="junit"}async function writeReport(report,rendering){
let{targets:targets2,host,isAll}=rendering,findings=isAll?report:{...report,verdicts:report.verdicts.filter(isFinding)},inOrder=targets2.toSorted((left,right)=>+(left.
file===void 0)-+(right.file===void 0));for(let target of inOrder){let shown=showsPasses(target.kind)?report:findings;await writeTarget(target,await renderers[target.
kind](shown,rendering,target),host)}await tellBeside(report,rendering)}function isFinding({verdict}){return verdict==="fail"||verdict==="undecided"}async function tellBeside(report,{
targets:targets2,parsed,host}){let isQuiet=hasFlag(parsed,"quiet"),isText=targets2.some(({kind,file})=>kind==="text"&&file===void 0);!isText&&!isQuiet&&await writeNotices(
report.notices,host),report.summary.subjects.integration===0&&(!isText||isQuiet)&&await host.stderr.write(`${nothingJudged(report)}
`)}import{isUtf8}from"node:buffer";var showPlan="give the JSON of a plan: terraform show -json plan.bin > plan.json (with OpenTofu: tofu show -json)",makeAnew="make the file anew: terraform show \
-json plan.bin > plan.json (with OpenTofu: tofu show -json)";var pieceLength=16*1024*1024;function decode(bytes,file){let packed=packedKind(bytes);if(packed!==void 0)throw new PreflightError("input",packed.message,{place:{
file},advice:packed.advice});let utf16=utf16Kind(bytes);if(utf16!==void 0)return{utf8:transcode(bytes,utf16),notices:[]};let text2=startsWith(bytes,[239,187,191])?
bytes.subarray(3):bytes;return isUtf8(text2)?{utf8:text2,notices:[]}:{utf8:transcode(text2,"windows-1252"),notices:[{message:"the text is not UTF-8; it was read\
 as Windows-1252, so letters with accents may look wrong",file}]}}function packedKind(bytes){if(startsWith(bytes,[80,75,3,4])||startsWith(bytes,[80,75,5,6])){let isPlan2=new TextDecoder(
"latin1").decode(bytes.subarray(30,36))==="tfplan";return{message:isPlan2?"this is a binary plan, which only terraform itself can read":"this is a zip archive",
advice:isPlan2?"convert it: terraform show -json plan.bin > plan.json (or tofu show -json)":showPlan}}if(startsWith(bytes,[31,139]))return{message:"this is comp\
ressed with gzip",advice:"unpack it first: gzip -dc FILE | vnet-preflight check -"};if(startsWith(bytes,[255,254,0,0])||startsWith(bytes,[0,0,254,255]))return{message:"\
this text is UTF-32, which is not read",advice:"save it as UTF-8"}}function utf16Kind(bytes){let[first2,second]=bytes;if(!(first2===void 0||second===void 0)){if(first2===
255&&second===254||isAsciiPair(first2,second,bytes[3]))return"utf-16le";if(first2===254&&second===255||isAsciiPair(second,first2,bytes[2]))return"utf-16be"}}function isAsciiPair(character,high,nextHigh){
return character>0&&character<128&&high===0&&(nextHigh??0)===0}function startsWith(bytes,signature){return signature.every((byte,index)=>bytes[index]===byte)}function transcode(bytes,encoding){
let decoder=new TextDecoder(encoding),encoder=new TextEncoder,pieces=[],length=0;for(let at2=0;at2<bytes.length;at2+=pieceLength){let isLast=at2+pieceLength>=bytes.
length,piece=encoder.encode(decoder.decode(bytes.subarray(at2,at2+pieceLength),{stream:!isLast}));pieces.push(piece),length+=piece.length}let whole=new Uint8Array(
length),filled2=0;for(let piece of pieces)whole.set(piece,filled2),filled2+=piece.length;return whole}function detectKind(value,file){if(!isMembers(value))throw notAnObject(value,file);if(isPlan(value))return"terraform-plan";let stranger=strangers.find(({matches})=>matches(
value))??other;throw new PreflightError("input",`this is ${stranger.is}`,{place:{file},advice:stranger.advice})}var planSections=["planned_values","resource_cha\
nges","configuration"];function isPlan(value){let sections=planSections.filter(name=>has(value,name)).length;return sections>=2||sections===1&&has(value,"format\
_version")}function notAnObject(value,file){let is2=Array.isArray(value)?value.length===0?"an empty list, not a plan":isAzureListing(value)?"a list of Azure res\
ources, which is not read yet":"a JSON list, not a plan":`a single JSON value (${value===null?"null":typeof value}), not a plan`;return new PreflightError("inpu\
t",`this is ${is2}`,{place:{file},advice:showPlan})}function isAzureListing(list){let[first2]=list;return isMembers(first2)&&typeof first2.id=="string"&&first2.
id.toLowerCase().startsWith("/subscriptions/")}var showThatPlan="give a plan in its place: terraform plan -out plan.bin, then terraform show -json plan.bin > pl\
an.json (or tofu)",showState="give a plan in its place: terraform plan -out plan.bin, then terraform show -json plan.bin > plan.json (or tofu); without plan.bin\
, `show -json` shows the state",notYet=`only plans are read yet: ${showPlan}`,strangers=[{matches:value=>Object.keys(value).length===0,is:"an empty JSON object,\
 not a plan",advice:showPlan},{matches:value=>has(value,"@level","@message"),is:"the line stream of `plan -json`, which holds no plan",advice:showThatPlan},{matches:isOurs,
is:"a report or graph of vnet-preflight itself, not a plan",advice:showPlan},{matches:value=>has(value,"encrypted_data"),is:"a file that OpenTofu has encrypted",
advice:"show it with the same encryption settings: tofu show -json plan.bin > plan.json"},{matches:value=>has(value,"plan_format_version"),is:"the shortened pla\
n of HCP Terraform, which lacks the configuration",advice:"download the full one (json-output of the plan), or: terraform show -json plan.bin > plan.json"},{matches:value=>has(
value,"format_version","provider_schemas"),is:"the output of `providers schema -json`, not a plan",advice:showPlan},{matches:value=>has(value,"format_version","\
diagnostics"),is:"the output of `validate -json`, not a plan",advice:showThatPlan},{matches:value=>has(value,"format_version","values"),is:"a Terraform state, n\
ot a plan",advice:showState},{matches:value=>has(value,"format_version")&&Object.keys(value).length<=2,is:"an empty Terraform state, not a plan",advice:showState},
{matches:isStateFile,is:"a Terraform state file, not a plan",advice:showState},{matches:isGitlabReport,is:"the plan report of GitLab, which holds only three num\
bers",advice:showThatPlan},{matches:value=>hasSchema(value,/deploymentParameters\.json/i),is:"an ARM parameter file, which holds no resources",advice:notYet},{matches:value=>hasSchema(
value,/deploymentTemplate\.json/i)||has(value,"resources","contentVersion"),is:"an ARM template, which is not read yet",advice:notYet},{matches:isWhatIf,is:"a w\
hat-if result, which is not read yet",advice:notYet},{matches:value=>has(value,"predictedResources"),is:"a Bicep snapshot, which is not read yet",advice:notYet},
{matches:value=>has(value,"runs")&&hasSchema(value,/sarif/i),is:"a SARIF report, not a plan",advice:showPlan},{matches:value=>has(value,"provider_selections"),is:"\
the output of `version -json`, not a plan",advice:showThatPlan},{matches:isOutputs,is:"the output of `output -json`, not a plan",advice:showThatPlan},{matches:isSource,
is:"Terraform source in JSON, which is not read yet",advice:showThatPlan}],other={matches:()=>!0,is:"JSON, but not a plan",advice:showPlan};function isOurs(value){
let schema=value.schema;return typeof schema=="string"&&schema.startsWith("vnet-preflight/")}function isStateFile(value){return typeof value.version=="number"&&
(has(value,"lineage")||has(value,"serial")||has(value,"terraform_version"))}function isGitlabReport(value){return has(value,"create","update","delete")&&Object.
values(value).every(count=>typeof count=="number")}function isWhatIf(value){let properties=value.properties,changes=isMembers(properties)?properties.changes:value.
changes;return Array.isArray(changes)?changes.length===0?has(value,"status"):changes.every(change2=>isMembers(change2)&&has(change2,"changeType")):!1}function isOutputs(value){
return Object.values(value).every(output=>isMembers(output)&&has(output,"sensitive","type","value"))}var sourceBlocks=new Set(["//","terraform","provider","reso\
urce","data","variable","locals","module","output","import","moved","removed","check"]);function isSource(value){return Object.keys(value).every(name=>sourceBlocks.
has(name))}function hasSchema(value,pattern){let schema=value.$schema;return typeof schema=="string"&&pattern.test(schema)}function has(value,...names){return names.
every(name=>Object.hasOwn(value,name))}function isMembers(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}import{constants}from"node:buffer";var code={lineFeed:10,quote:34,comma:44,colon:58,bracket:91,backslash:92,bracketEnd:93,brace:123,braceEnd:125};function isSpace(byte){return byte===32||byte===10||
byte===13||byte===9}function skipSpace(bytes,at2){let next=at2;for(;isSpace(bytes[next]);)next+=1;return next}function endOfValue(bytes,at2){let first2=bytes[at2];
if(first2===code.quote)return endOfText(bytes,at2);if(first2!==code.brace&&first2!==code.bracket)return endOfScalar(bytes,at2);let depth=0;for(let next=at2;next<
bytes.length;next+=1){let byte=bytes[next];if(byte===code.quote){let end=endOfText(bytes,next);if(end===void 0)return;next=end-1}else if(byte===code.brace||byte===
code.bracket)depth+=1;else if((byte===code.braceEnd||byte===code.bracketEnd)&&(depth-=1,depth===0))return next+1}}function endOfText(bytes,at2){for(let next=at2+
1;next<bytes.length;next+=1){let byte=bytes[next];if(byte===code.backslash)next+=1;else if(byte===code.quote)return next+1}}function endOfScalar(bytes,at2){let next=at2;
for(;next<bytes.length&&!isDelimiter(bytes[next]);)next+=1;return next}function isDelimiter(byte){return isSpace(byte)||byte===code.comma||byte===code.colon||byte===
code.quote||byte===code.brace||byte===code.braceEnd||byte===code.bracket||byte===code.bracketEnd}function*childrenOf(bytes,at2){let isObject3=bytes[at2]===code.
brace,close=isObject3?code.braceEnd:code.bracketEnd,next=skipSpace(bytes,at2+1);if(bytes[next]!==close)for(;;){let key=isObject3?keyAt(bytes,next):void 0,start=key===
void 0?next:valueBehind(bytes,key.end),end=endOfValue(bytes,start);if(end===void 0||end===start)throw new SyntaxError("a value is missing or not complete");if(yield{
key,start,end},next=skipSpace(bytes,end),bytes[next]===close)return;if(bytes[next]!==code.comma)throw new SyntaxError("a comma is missing");next=skipSpace(bytes,
next+1)}}function keyAt(bytes,at2){let end=bytes[at2]===code.quote?endOfText(bytes,at2):void 0;if(end===void 0)throw new SyntaxError("a key is missing or not co\
mplete");return{start:at2,end}}function valueBehind(bytes,keyEnd){let colon=skipSpace(bytes,keyEnd);if(bytes[colon]!==code.colon)throw new SyntaxError("a colon \
is missing");return skipSpace(bytes,colon+1)}var missingValue="a value is missing";function findFault(bytes,start){return new GrammarCheck(bytes,start).run()}var escapes=new Set([...'"\\/bfnrt'].map(character=>character.
charCodeAt(0))),word=/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/,beginningOfWord=/^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d*)?)$/,
GrammarCheck=class{#bytes;#open=[];#at;constructor(bytes,start){this.#bytes=bytes,this.#at=start}run(){let next="value";for(;typeof next=="string";){if(next==="\
done")return;this.#at=skipSpace(this.#bytes,this.#at),next=this.#step(next)}return next}#step(state){return state==="value"?this.#value():state==="key"?this.#key():
state==="behind"?this.#behind():this.#isClose()?this.#closed():this.#open.at(-1)?.isList===!0?"value":"key"}#value(){let first2=this.#bytes[this.#at];if(first2===
code.quote)return this.#text()??"behind";if(first2!==code.brace&&first2!==code.bracket)return this.#scalar()??"behind";let isList2=first2===code.bracket;return this.#open.
push({isList:isList2,step:isList2?0:void 0}),this.#at+=1,"opened"}#key(){let frame=this.#open.at(-1),start=this.#at;if(frame!==void 0&&(frame.step=void 0),this.#bytes[start]!==
code.quote)return this.#fault(start,"a key in double quotes is missing");let fault2=this.#text();return fault2!==void 0?fault2:(frame!==void 0&&(frame.step={start,
end:this.#at}),this.#at=skipSpace(this.#bytes,this.#at),this.#bytes[this.#at]!==code.colon?this.#fault(this.#at,"a colon is missing"):(this.#at+=1,"value"))}#behind(){
let frame=this.#open.at(-1);return frame===void 0?"done":this.#isClose()?this.#closed():this.#bytes[this.#at]!==code.comma?this.#fault(this.#at,frame.isList?"a \
comma or ] is missing":"a comma or } is missing"):(this.#at+=1,typeof frame.step!="number"?"key":(frame.step+=1,"value"))}#isClose(){return this.#bytes[this.#at]===
(this.#open.at(-1)?.isList===!0?code.bracketEnd:code.braceEnd)}#closed(){return this.#open.pop(),this.#at+=1,"behind"}#text(){let end=endOfText(this.#bytes,this.#at)??
this.#bytes.length+1;for(let next=this.#at+1;next<end-1;next+=1){let byte=this.#bytes[next]??0;if(byte<32)return this.#fault(next,"a text holds a line break or \
a control character");if(byte!==code.backslash)continue;let fault2=this.#escape(next+1);if(fault2!==void 0)return fault2;next+=1}if(end>this.#bytes.length)return this.#fault(
this.#bytes.length,"a text does not end");this.#at=end}#escape(at2){let byte=this.#bytes[at2];if(byte===void 0)return this.#fault(at2,"a text does not end");if(byte!==
117)return escapes.has(byte)?void 0:this.#fault(at2,"a text holds an escape that JSON does not know");for(let digit=at2+1;digit<=at2+4;digit+=1)if(!/^[0-9a-fA-F]$/.
test(String.fromCharCode(this.#bytes[digit]??0)))return this.#fault(digit,"four hexadecimal digits are missing")}#scalar(){let start=this.#at,end=endOfScalar(this.#bytes,
start),text2=new TextDecoder().decode(this.#bytes.subarray(start,Math.min(end,start+1e3)));if(end===this.#bytes.length&&beginningOfWord.test(text2)&&!word.test(
text2))return this.#fault(end,missingValue);if(!word.test(text2))return this.#fault(start,missingValue);this.#at=end}#fault(at2,problem){let path=this.#open.flatMap(
({step:step2})=>typeof step2!="object"?step2??[]:String(JSON.parse(new TextDecoder().decode(this.#bytes.subarray(step2.start,step2.end)))));return{at:at2,isEnd:at2>=
this.#bytes.length,problem,path}}};function lineAt(bytes,at2){let line=1;for(let next=bytes.indexOf(code.lineFeed);next!==-1&&next<at2;next=bytes.indexOf(code.lineFeed,next+1))line+=1;return line}
var longestCounted=1e8;function positionAt(bytes,at2){let start=at2===0?0:bytes.lastIndexOf(code.lineFeed,at2-1)+1,column=at2-start<=longestCounted?new TextDecoder().
decode(bytes.subarray(start,at2)).length+1:at2-start+1;return{line:lineAt(bytes,at2),column}}function pointerOf(path){return path.map(step2=>`/${String(step2).replaceAll(
"~","~0").replaceAll("/","~1")}`).join("")}var shownSteps=8,unprintable=/[^\p{L}\p{M}\p{N}\p{P}\p{S}]/gu;function shownPointer(path){let steps=path.slice(0,shownSteps).
map(step2=>String(step2).slice(0,60)),pointer=pointerOf(steps).replace(unprintable,character=>`\\u{${character.codePointAt(0)?.toString(16)}}`);return path.length>
shownSteps?`${pointer}/\u2026`:pointer}var lookedAt=4096,longestPath=32;function emptyInput(file){let advice="the command that wrote it has probably failed: run it again and read what it says: terraf\
orm show -json plan.bin > plan.json";return new PreflightError("input","the input is empty",{place:{file},advice})}var lookAlikes=[{pattern:/^\s*<(?:!doctype html|html|head|body|!--)/i,
is:"an HTML page, not JSON",advice:"a download has probably ended at a sign-in or error page: fetch the file again"},{pattern:/^\s*<\?xml|^\s*<[a-z][\w:.-]*[\s>]/i,
is:"XML, not JSON",advice:showPlan},{pattern:/^.{0,20}Terraform (?:used the selected providers|will perform the following actions)|OpenTofu (?:used the selected|will perform)|^No changes\. /m,
is:"the text that plan prints for people, not JSON",advice:"save the plan and convert it: terraform plan -out plan.bin, then terraform show -json plan.bin > pla\
n.json (or tofu)"},{pattern:/^.{0,12}Error: /m,is:"an error message in place of JSON",advice:"the command that wrote it has failed: mend that first, then run it\
 again: terraform show -json plan.bin > plan.json"},{pattern:/^\s*(?:terraform|locals|resource\s+"[^"]*"\s+"[^"]*"|data\s+"[^"]*"\s+"[^"]*"|(?:variable|module|provider|output)\s+"[^"]*")\s*\{/m,
is:"Terraform source, which is not read yet",advice:showPlan},{pattern:/^\s*(?:targetScope\s*=|(?:resource|module)\s+\w+\s+'|param\s+\w+\s+\S|using\s+')/m,is:"B\
icep source, which is not read yet",advice:showPlan}];function lookAlike(utf8,file){let head=new TextDecoder().decode(utf8.subarray(0,lookedAt)),found=isBinary(
head)?{is:"binary data, not text",advice:showPlan}:lookAlikes.find(({pattern})=>pattern.test(head));return found&&new PreflightError("input",`this is ${found.is}`,
{place:{file},advice:found.advice})}function isBinary(head){let strange=0;for(let at2=0;at2<head.length;at2+=1){let unit=head.charCodeAt(at2);if(unit===0)return!0;
(unit<32&&unit!==9&&unit!==10&&unit!==13&&unit!==27||unit===65533)&&(strange+=1)}return strange*20>head.length}function syntaxError(utf8,start,file){let fault2=findFault(
utf8,start);if(fault2===void 0)return new PreflightError("input","the input is not JSON",{place:{file},advice:makeAnew});let{path}=fault2,pointer=path.length>0&&
path.length<=longestPath?{pointer:pointerOf(path)}:{},place={file,...positionAt(utf8,fault2.at),...pointer},inside2=path.length===0?"":` of ${shownPointer(path)}`;
if(fault2.isEnd){let advice=`it was cut off, by a full disk or a step that was stopped: ${makeAnew}`,message2=path.length===0?"the input ends before its JSON do\
es":`the input ends in the middle${inside2}`;return new PreflightError("input",message2,{place,advice})}if(path.length===0&&fault2.at===start&&fault2.problem===
missingValue)return lookAlike(utf8,file)??new PreflightError("input","the input is not JSON",{place,advice:showPlan});let message=`the JSON is broken${path.length===
0?"":` in ${shownPointer(path)}`}: ${fault2.problem}`;return new PreflightError("input",message,{place,advice:makeAnew})}var maximumCuts=16;function parseJson(utf8,file,settings={}){let parser=new Parser(utf8,file,settings);return parser.whole()??parser.embedded()}var Parser=class{#bytes;#file;#longest;#unused;#decoder=new TextDecoder;constructor(bytes,file,settings){
this.#bytes=bytes,this.#file=file,this.#longest=settings.longest??constants.MAX_STRING_LENGTH,this.#unused=settings.unused??new Set}whole(){if(this.#bytes.length>
this.#longest)return;let value=this.#attempt(()=>this.#parse({start:0,end:this.#bytes.length}));return value===void 0?void 0:{value,notices:[]}}embedded(){let first2=skipSpace(
this.#bytes,0);if(first2>=this.#bytes.length)throw emptyInput(this.#file);if(isListStart(this.#bytes,first2))return{value:this.#documentAt(first2).value,notices:[]};
let documents=[...this.#documents(first2)],[only]=documents;if(only===void 0)throw lookAlike(this.#bytes,this.#file)??syntaxError(this.#bytes,first2,this.#file);
let plans=documents.filter(({value})=>Object.hasOwn(value,"format_version")),[plan2,second]=plans;if(second!==void 0)throw this.#several(plans.length,second);let chosen=plan2??
only;return{value:chosen.value,notices:this.#skipped(chosen)}}*#documents(first2){let start=this.#bytes[first2]===code.brace?first2:nextLineStart(this.#bytes,first2);
for(start??=this.#insideLine(first2);start!==void 0;){let document=this.#documentAt(start);yield document;let behind=skipSpace(this.#bytes,document.end);start=this.#bytes[behind]===
code.brace?behind:nextLineStart(this.#bytes,document.end)}}#insideLine(first2){if(lookAlike(this.#bytes,this.#file)!==void 0)return;let brace=this.#bytes.indexOf(
code.brace,first2);return brace===-1?void 0:brace}#documentAt(start){let end=endOfValue(this.#bytes,start),value=end===void 0?void 0:this.#attempt(()=>this.#piece(
{start,end},0));if(end===void 0||value===void 0)throw(start===skipSpace(this.#bytes,0)?void 0:lookAlike(this.#bytes,this.#file))??syntaxError(this.#bytes,start,
this.#file);return{value,start,end}}#piece(span,cuts){if(span.end-span.start<=this.#longest)return this.#parse(span);let first2=this.#bytes[span.start];if(!(first2===
code.brace||first2===code.bracket)||cuts>=maximumCuts){let message="the input is longer than a text can be, and a single value in it is, too";throw new PreflightError(
"input",message,{place:{file:this.#file},advice:makeAnew})}let children=childrenOf(this.#bytes,span.start);return first2===code.bracket?this.#list(children,cuts):
this.#object(children,cuts)}#list(children,cuts){let list=[];for(let child of children)list.push(this.#piece(child,cuts+1));return list}#object(children,cuts){let members=[];
for(let child of children){let key=child.key===void 0?"":String(this.#parse(child.key)),isUnused=cuts===0&&this.#unused.has(key);members.push([key,isUnused?null:
this.#piece(child,cuts+1)])}return Object.fromEntries(members)}#parse(span){return JSON.parse(this.#decoder.decode(this.#bytes.subarray(span.start,span.end)))}#attempt(parse2){
try{return parse2()}catch(cause){if(cause instanceof SyntaxError)return;if(!(cause instanceof RangeError))throw cause;let message="the input is nested too deep \
to be read";throw new PreflightError("input",message,{place:{file:this.#file},advice:makeAnew,cause})}}#several(count,second){let place={file:this.#file,line:lineAt(
this.#bytes,second.start)},advice="put each into a file of its own and give them all: vnet-preflight check a.json b.json";return new PreflightError("input",`the\
 input holds ${count} JSON documents, one after another`,{place,advice})}#skipped(document){if(skipSpace(this.#bytes,0)===document.start&&skipSpace(this.#bytes,
document.end)>=this.#bytes.length)return[];let before=lineAt(this.#bytes,document.start)-1,after=lineAt(this.#bytes,this.#bytes.length)-lineAt(this.#bytes,document.
end);return[{message:`skipped what stands around the JSON${before+after===0?"":` (lines before it: ${before}, behind it: ${after})`}; in a workflow with hashico\
rp/setup-terraform, \`terraform_wrapper: false\` keeps it out`,file:this.#file}]}};function nextLineStart(bytes,from){for(let at2=bytes.indexOf(code.lineFeed,from);at2!==
-1;at2=bytes.indexOf(code.lineFeed,at2+1))if(bytes[at2+1]===code.brace)return at2+1}function isListStart(bytes,at2){if(bytes[at2]!==code.bracket)return!1;let next=bytes[skipSpace(
bytes,at2+1)];return next===void 0||'{["]-0123456789'.includes(String.fromCharCode(next))}var text=value=>typeof value=="string"?void 0:fault("a text",value),flag=value=>typeof value=="boolean"?void 0:fault("true or false",value),instanceKey=value=>typeof value==
"string"||typeof value=="number"?void 0:fault("a number or a text",value),anything=(value,room)=>{if(!(typeof value!="object"||value===null))return below(value,
room,anything)},marks=(value,room)=>{if(typeof value!="boolean")return typeof value!="object"||value===null?fault("true, false, an object or a list",value):below(
value,room,marks)},objectOf=check2=>(value,room)=>isObject2(value)?below(value,room,check2):fault("an object",value),listOf=check2=>(value,room)=>Array.isArray(
value)?below(value,room,check2):fault("a list",value),optional=check2=>(value,room)=>value===void 0?void 0:check2(value,room),orNull=check2=>(value,room)=>value===
null?void 0:check2(value,room),later=check2=>(value,room)=>check2()(value,room);function record(members){let checks=Object.entries(members);return(value,room)=>{
if(!isObject2(value))return fault("an object",value);if(room<=0)return tooDeep(value);for(let[name,check2]of checks){let found=check2(value[name],room-1);if(found!==
void 0)return within(name,found)}}}function isObject2(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function fault(expected,found){return{
path:[],expected,found}}function within(step2,inner){return{...inner,path:[step2,...inner.path]}}function tooDeep(value){return fault("nested at most 200 levels\
 deep",value)}function below(value,room,check2){if(room<=0)return tooDeep(value);if(Array.isArray(value)){for(let index=0;index<value.length;index+=1){let found=check2(
value[index],room-1);if(found!==void 0)return within(index,found)}return}for(let name in value){let found=check2(value[name],room-1);if(found!==void 0)return within(
name,found)}}function typeName(value){return value===void 0?"nothing":value===null?"null":Array.isArray(value)?"a list":typeof value=="string"?"a text":typeof value==
"object"?"an object":`a ${typeof value}`}var unusedSections=new Set(["planned_values","resource_drift","relevant_attributes","output_changes","checks"]);function validatePlan(value,file){let version=isObject2(
value)?value.format_version:void 0;checkVersion(version,file);let found=plan(value,200);if(found!==void 0)throw wrongType(found,file);return value}function checkVersion(version,file){
let trouble=versionTrouble(version);if(trouble===void 0)return;let place={file,...version!==void 0&&{pointer:"/format_version"}};throw new PreflightError("input",
trouble.message,{place,advice:trouble.advice})}function versionTrouble(version){if(version===void 0)return{message:"the plan has no format_version, so nobody ca\
n tell how to read it",advice:`something has removed it: ${makeAnew}`};if(typeof version!="string")return{message:`the format_version of the plan must be a text\
, not ${typeName(version)}`,advice:makeAnew};let major=Number(/^(\d{1,9})\.\d+/.exec(version)?.[1]);if(major===1)return;if(Number.isNaN(major))return{message:"t\
he format_version of the plan must be two numbers, such as 1.2",advice:makeAnew};let advice=major>1?"update vnet-preflight, or make the JSON with a version of T\
erraform or OpenTofu that writes 1.x":"make the plan with Terraform 1.1 or newer, or with OpenTofu";return{message:`the plan has format_version ${version.slice(
0,20)}, but only 1.x can be read`,advice}}function wrongType(found,file){let isDeep=found.path.length>=200,place={file,pointer:pointerOf(isDeep?found.path.slice(
0,3):found.path)},message=`${`${shownPointer(found.path)} of the plan`} must be ${found.expected}${isDeep?"":`, not ${typeName(found.found)}`}`;return new PreflightError(
"input",message,{place,advice:`no version of Terraform writes this: ${isDeep?showPlan:makeAnew}`})}var values=objectOf(anything),expressions=(value,room)=>Array.
isArray(value)?blockList(value,room):isObject2(value)?Object.hasOwn(value,"references")||Object.hasOwn(value,"constant_value")?expression(value,room):blockBody(
value,room):fault("an expression",value),expression=record({constant_value:optional(anything),references:optional(listOf(text))}),blockList=listOf(expressions),
blockBody=objectOf(expressions),change=record({actions:listOf(text),before:orNull(values),after:orNull(values),after_unknown:optional(objectOf(marks)),before_sensitive:optional(
marks),after_sensitive:optional(marks)}),knownActions=["no-op","create","read","update","delete","forget"],consistentChange=(value,room)=>{let found=change(value,
room);if(found!==void 0||!isObject2(value))return found;let actions=value.actions;if(actions.length===0)return within("actions",fault("a list with at least one \
action",value.actions));let strange=actions.find(action=>!knownActions.includes(action));if(strange!==void 0)return within("actions",fault(`a list of ${knownActions.
join(", ")}`,strange));if((actions.includes("create")||actions.includes("update"))&&value.after===null)return within("after",fault(`an object, as its actions ar\
e ${actions.join(" and ")}`,null))},resourceChange=record({address:text,module_address:optional(text),mode:text,type:text,name:text,index:optional(instanceKey),
provider_name:optional(text),deposed:optional(text),change:consistentChange}),resourceConfiguration=record({address:text,mode:text,type:text,name:text,provider_config_key:optional(
text),expressions:optional(blockBody),count_expression:optional(expression),for_each_expression:optional(expression),depends_on:optional(listOf(text))}),moduleCall=record(
{expressions:optional(blockBody),count_expression:optional(expression),for_each_expression:optional(expression),module:optional(later(()=>module)),depends_on:optional(
listOf(text))}),module=record({resources:optional(listOf(resourceConfiguration)),module_calls:optional(objectOf(moduleCall)),outputs:optional(objectOf(record({expression:optional(
expression)}))),variables:optional(objectOf(record({default:optional(anything),sensitive:optional(flag)})))}),configuration=record({provider_config:optional(objectOf(
record({expressions:optional(blockBody)}))),root_module:optional(module)}),stateResource=(value,room)=>(isObject2(value)&&value.mode==="data"?dataSource:stateOfAny)(
value,room),stateMembers={address:text,mode:text,type:text,name:text,index:optional(instanceKey),provider_name:optional(text),sensitive_values:optional(marks),depends_on:optional(
listOf(text))},dataSource=record({...stateMembers,values}),stateOfAny=record({...stateMembers,values:optional(values)}),stateModule=record({address:optional(text),
resources:optional(listOf(stateResource)),child_modules:optional(listOf(later(()=>stateModule)))}),plannedModule=record({address:optional(text),resources:optional(
listOf(record({address:text,mode:text,type:text,name:text,index:optional(instanceKey)}))),child_modules:optional(listOf(later(()=>plannedModule)))}),plan=record(
{terraform_version:optional(text),variables:optional(objectOf(record({value:optional(anything)}))),resource_changes:optional(listOf(resourceChange)),deferred_changes:optional(
listOf(record({reason:optional(text),resource_change:resourceChange}))),configuration:optional(configuration),planned_values:optional(orNull(record({root_module:optional(
plannedModule)}))),prior_state:optional(record({values:optional(record({root_module:optional(stateModule)}))})),complete:optional(flag),errored:optional(flag)});function parseInput(bytes,file,settings={}){let{utf8,notices}=decode(bytes,file),parsed=parseJson(utf8,file,{...settings,unused:unusedSections});return{kind:detectKind(
parsed.value,file),plan:validatePlan(parsed.value,file),notices:[...notices,...parsed.notices]}}var Graph=class _Graph{#sources;#notices=[];#read=new Map;#mentions;constructor(sources){this.#sources=sources}get types(){return[...new Set(this.#sources.flatMap(
source=>[...source.types]))].toSorted(compareText)}get notices(){return[...this.#sources.flatMap(source=>source.notices),...this.#notices]}get hasPast(){return this.#sources.
some(source=>source.hasPast)}get mentions(){return this.#mentions??=this.#sources.flatMap(source=>source.mentions())}ofType(type){return[...this.#ofType(type.toLowerCase()).
values()]}find(id){let key=idKey(id);return key===void 0?void 0:this.#ofType(typeOfKey(key)).get(key)}all(){return this.types.flatMap(type=>this.ofType(type)).toSorted(
(left,right)=>compareText(left.key,right.key))}static merge(graphs){return new _Graph(graphs.flatMap(graph=>graph.#sources))}#ofType(type){let known=this.#read.
get(type);if(known!==void 0)return known;let found=new Map,twins=new Map;for(let resource of this.#sources.flatMap(source=>[...source.read(type)]))found.get(resource.
key)===void 0?found.set(resource.key,resource):append(twins,resource.key,resource);for(let[key,others]of twins){let first2=found.get(key),merged=first2&&mergeDescriptions(
[first2,...others],this.#notices);merged!==void 0&&found.set(key,merged)}return this.#read.set(type,found),found}};var resource_types_default={"Microsoft.Network/networkInterfaces":{ipConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}]},"M\
icrosoft.Network/privateEndpoints":{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"},privateLinkServiceConnections:[{properties:{privateLinkServiceId:"",
groupIds:[""]}}],privateDnsZoneGroups:[{privateDnsZoneIds:["Microsoft.Network/privateDnsZones"]}]},"Microsoft.Network/privateLinkServices":{ipConfigurations:[{properties:{
subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/loadBalancers":{frontendIPConfigurations:[
{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/applicati\
onGateways":{gatewayIPConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}],frontendIPConfigurations:[{properties:{subnet:{id:"\
Microsoft.Network/virtualNetworks/subnets"}}}],privateLinkConfigurations:[{properties:{ipConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetwo\
rks/subnets"}}}]}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/virtualNetworkGateways":{gatewayType:"",vpnType:"",enableBgp:"",
activeActive:"",sku:{name:"",tier:""},ipConfigurations:[{name:"",properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}],vpnClientConfiguration:{
vpnClientAddressPool:{addressPrefixes:[""]},vpnClientProtocols:[""],vpnAuthenticationTypes:[""]},customRoutes:{addressPrefixes:[""]}},"Microsoft.Network/azureFi\
rewalls":{ipConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}],managementIpConfiguration:{properties:{subnet:{id:"Microsoft\
.Network/virtualNetworks/subnets"}}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/bastionHosts":{ipConfigurations:[{properties:{
subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/networkProfiles":{containerNetworkInterfaceConfigurations:[
{properties:{ipConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}]}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnet\
s"}]},"Microsoft.Network/virtualHubs":{addressPrefix:"",virtualWan:{id:""},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/virtua\
lHubs/ipConfigurations":{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/\
virtualRouters":{hostedSubnet:{id:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/vi\
rtualNetworkAppliances":{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/\
dnsResolvers/inboundEndpoints":{ipConfigurations:[{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}]},"Microsoft.Network/dnsResolvers/outboundEndpoints":{
subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}},"Microsoft.ServiceNetworking/trafficControllers/associations":{subnet:{id:"Microsoft.Network/virtualNet\
works/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.AAD/domainServices":{replicaSets:[{subnetId:"Microsoft.Network/virtualNet\
works/subnets"}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.AAD/domainServices/replicaSets":{subnetId:"Microsoft.Network/virtualNetw\
orks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Compute/virtualMachines":{networkProfile:{networkInterfaceConfigurations:[{
properties:{ipConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}]}}]},subnets:[{id:"Microsoft.Network/virtualNetworks/subnet\
s"}]},"Microsoft.Compute/virtualMachineScaleSets":{virtualMachineProfile:{networkProfile:{networkInterfaceConfigurations:[{properties:{ipConfigurations:[{properties:{
subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}]}}]}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Compute/cloudServices":{networkProfile:{
loadBalancerConfigurations:[{properties:{frontendIPConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}]}}]},subnets:[{id:"Mic\
rosoft.Network/virtualNetworks/subnets"}]},"Microsoft.AzureFleet/fleets":{computeProfile:{baseVirtualMachineProfile:{networkProfile:{networkInterfaceConfigurations:[
{properties:{ipConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}]}}]}}},subnets:[{id:"Microsoft.Network/virtualNetworks/sub\
nets"}]},"Microsoft.Batch/batchAccounts/pools":{networkConfiguration:{subnetId:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virt\
ualNetworks/subnets"}]},"Microsoft.ServiceFabric/managedClusters":{subnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualN\
etworks/subnets"}]},"Microsoft.ServiceFabric/managedClusters/nodeTypes":{subnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/vi\
rtualNetworks/subnets"}]},"Microsoft.ContainerInstance/containerGroups":{subnetIds:[{id:"Microsoft.Network/virtualNetworks/subnets"}],subnets:[{id:"Microsoft.Ne\
twork/virtualNetworks/subnets"}]},"Microsoft.App/managedEnvironments":{vnetConfiguration:{infrastructureSubnetId:"Microsoft.Network/virtualNetworks/subnets",runtimeSubnetId:"\
Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.ContainerService/managedClusters":{agentPoolProfiles:[
{vnetSubnetID:"Microsoft.Network/virtualNetworks/subnets",podSubnetID:"Microsoft.Network/virtualNetworks/subnets"}],apiServerAccessProfile:{subnetId:"Microsoft.\
Network/virtualNetworks/subnets"},addonProfiles:{ingressApplicationGateway:{config:{subnetId:"Microsoft.Network/virtualNetworks/subnets"}}},hostedSystemProfile:{
nodeSubnetID:"Microsoft.Network/virtualNetworks/subnets",systemNodeSubnetID:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtual\
Networks/subnets"}]},"Microsoft.ContainerService/managedClusters/agentPools":{vnetSubnetID:"Microsoft.Network/virtualNetworks/subnets",podSubnetID:"Microsoft.Ne\
twork/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.RedHatOpenShift/openShiftClusters":{masterProfile:{subnetId:"\
Microsoft.Network/virtualNetworks/subnets"},workerProfiles:[{subnetId:"Microsoft.Network/virtualNetworks/subnets"}],subnets:[{id:"Microsoft.Network/virtualNetwo\
rks/subnets"}]},"Microsoft.ContainerRegistry/registries/agentPools":{virtualNetworkSubnetResourceId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Mi\
crosoft.Network/virtualNetworks/subnets"}]},"Microsoft.VirtualMachineImages/imageTemplates":{vmProfile:{vnetConfig:{subnetId:"Microsoft.Network/virtualNetworks/\
subnets",containerInstanceSubnetId:"Microsoft.Network/virtualNetworks/subnets"}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Resource\
s/deploymentScripts":{containerSettings:{subnetIds:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},
"Microsoft.HardwareSecurityModules/dedicatedHSMs":{networkProfile:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}},managementNetworkProfile:{subnet:{id:"\
Microsoft.Network/virtualNetworks/subnets"}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Web/hostingEnvironments":{virtualNetwork:{id:"\
Microsoft.Network/virtualNetworks|Microsoft.Network/virtualNetworks/subnets",subnet:""}},"Microsoft.AppPlatform/Spring":{networkProfile:{appSubnetId:"Microsoft.\
Network/virtualNetworks/subnets",serviceRuntimeSubnetId:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},
"Microsoft.ApiManagement/service":{virtualNetworkConfiguration:{subnetResourceId:"Microsoft.Network/virtualNetworks/subnets"},additionalLocations:[{virtualNetworkConfiguration:{
subnetResourceId:"Microsoft.Network/virtualNetworks/subnets"}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.ApiManagement/gateways":{
backend:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Logic/integrationServic\
eEnvironments":{networkConfiguration:{subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"M\
icrosoft.CognitiveServices/accounts":{networkInjections:[{subnetArmId:"Microsoft.Network/virtualNetworks/subnets"}],subnets:[{id:"Microsoft.Network/virtualNetwo\
rks/subnets"}]},"Microsoft.Cache/redis":{subnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Micro\
soft.Sql/managedInstances":{subnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Sql/inst\
ancePools":{subnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.SqlVirtualMachine/sqlVir\
tualMachineGroups/availabilityGroupListeners":{loadBalancerConfigurations:[{privateIpAddress:{subnetResourceId:"Microsoft.Network/virtualNetworks/subnets"}}],multiSubnetIpConfigurations:[
{privateIpAddress:{subnetResourceId:"Microsoft.Network/virtualNetworks/subnets"}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DBforP\
ostgreSQL/flexibleServers":{network:{delegatedSubnetResourceId:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subn\
ets"}]},"Microsoft.DBforMySQL/flexibleServers":{network:{delegatedSubnetResourceId:"Microsoft.Network/virtualNetworks/subnets"},delegatedSubnetArguments:{subnetArmResourceId:"\
Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DocumentDB/cassandraClusters":{delegatedManagementSubnetId:"\
Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DocumentDB/cassandraClusters/dataCenters":{delegatedSubnetId:"\
Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Kusto/clusters":{virtualNetworkConfiguration:{
subnetId:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.HDInsight/clusters":{computeProfile:{
roles:[{virtualNetworkProfile:{subnet:"Microsoft.Network/virtualNetworks/subnets"}}]},privateLinkConfigurations:[{properties:{ipConfigurations:[{properties:{subnet:{
id:"Microsoft.Network/virtualNetworks/subnets"}}}]}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Synapse/workspaces":{virtualNetworkProfile:{
computeSubnetId:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DataFactory/factories/integr\
ationRuntimes":{typeProperties:{computeProperties:{vNetProperties:{subnetId:"Microsoft.Network/virtualNetworks/subnets"}},customerVirtualNetwork:{subnetId:"Micr\
osoft.Network/virtualNetworks/subnets"}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Databricks/workspaces":{subnets:[{id:"Microsoft.\
Network/virtualNetworks/subnets"}]},"Microsoft.DataMigration/services":{virtualSubnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Netw\
ork/virtualNetworks/subnets"}]},"Microsoft.MachineLearningServices/workspaces":{serverlessComputeSettings:{serverlessComputeCustomSubnet:"Microsoft.Network/virt\
ualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.MachineLearningServices/workspaces/computes":{properties:{subnet:{id:"\
Microsoft.Network/virtualNetworks/subnets"}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Oracle.Database/autonomousDatabases":{subnetId:"Micros\
oft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Oracle.Database/cloudVmClusters":{subnetId:"Microsoft.Network/\
virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Oracle.Database/networkAnchors":{subnetId:"Microsoft.Network/virtualNetwor\
ks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.NetApp/netAppAccounts/capacityPools/volumes":{subnetId:"Microsoft.Network/vir\
tualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.NetApp/netAppAccounts/volumeGroups":{volumes:[{properties:{subnetId:"\
Microsoft.Network/virtualNetworks/subnets"}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.StorageCache/caches":{subnet:"Microsoft.Net\
work/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.StorageCache/amlFilesystems":{filesystemSubnet:"Microsoft.N\
etwork/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.StoragePool/diskPools":{subnetId:"Microsoft.Network/virtu\
alNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"PureStorage.Block/storagePools":{vnetInjection:{subnetId:"Microsoft.Network/vir\
tualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Qumulo.Storage/fileSystems":{delegatedSubnetId:"Microsoft.Network/virtualNet\
works/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DevCenter/networkConnections":{subnetId:"Microsoft.Network/virtualNetworks\
/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DevOpsInfrastructure/pools":{fabricProfile:{networkProfile:{subnetId:"Microsoft\
.Network/virtualNetworks/subnets"}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DevTestLab/labs/virtualnetworks":{subnetOverrides:[{resourceId:"\
Microsoft.Network/virtualNetworks/subnets"}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DevTestLab/labs/virtualmachines":{subnets:[{
id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.LabServices/labPlans":{defaultNetworkProfile:{subnetId:"Microsoft.Network/virtualNetworks/subnets"},
subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.LabServices/labs":{networkProfile:{subnetId:"Microsoft.Network/virtualNetworks/subnets"},
subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Orbital/contactProfiles":{networkConfiguration:{subnetId:"Microsoft.Network/virtualNetwor\
ks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Workloads/sapVirtualInstances":{configuration:{infrastructureConfiguration:{
subnetId:"Microsoft.Network/virtualNetworks/subnets",centralServer:{subnetId:"Microsoft.Network/virtualNetworks/subnets"},applicationServer:{subnetId:"Microsoft\
.Network/virtualNetworks/subnets"},databaseServer:{subnetId:"Microsoft.Network/virtualNetworks/subnets"}}},subnets:[{id:"Microsoft.Network/virtualNetworks/subne\
ts"}]},"GitHub.Network/networkSettings":{subnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"NGINX\
.NGINXPLUS/nginxDeployments":{networkProfile:{networkInterfaceConfiguration:{subnetId:"Microsoft.Network/virtualNetworks/subnets"},frontEndIPConfiguration:{privateIPAddresses:[
{subnetId:"Microsoft.Network/virtualNetworks/subnets"}]}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"PaloAltoNetworks.Cloudngfw/firewalls":{networkProfile:{
vnetConfiguration:{trustSubnet:{resourceId:"Microsoft.Network/virtualNetworks/subnets"},unTrustSubnet:{resourceId:"Microsoft.Network/virtualNetworks/subnets"}}},
subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/virtualNetworks":{addressSpace:{addressPrefixes:[""],ipamPoolPrefixAllocations:[{
pool:{id:""},numberOfIpAddresses:"",allocatedAddressPrefixes:[""]}]},dhcpOptions:{dnsServers:[""]},subnets:[{name:"",properties:{addressPrefix:"",addressPrefixes:[
""],ipamPoolPrefixAllocations:[{pool:{id:""},numberOfIpAddresses:"",allocatedAddressPrefixes:[""]}],delegations:[{name:"",properties:{serviceName:"",actions:[""]}}],
networkSecurityGroup:{id:"Microsoft.Network/networkSecurityGroups"},routeTable:{id:"Microsoft.Network/routeTables"},natGateway:{id:"Microsoft.Network/natGateway\
s"},serviceEndpoints:[{service:"",locations:[""]}],serviceEndpointPolicies:[{id:"Microsoft.Network/serviceEndpointPolicies"}],privateEndpointNetworkPolicies:""}}],
virtualNetworkPeerings:[{name:"",properties:{remoteVirtualNetwork:{id:"Microsoft.Network/virtualNetworks"},allowVirtualNetworkAccess:"",allowForwardedTraffic:"",
allowGatewayTransit:"",useRemoteGateways:"",peerCompleteVnets:"",localSubnetNames:[""],remoteSubnetNames:[""]}}]},"Microsoft.ClassicNetwork/virtualNetworks":{},
"Microsoft.Network/virtualNetworks/subnets":{addressPrefix:"",addressPrefixes:[""],ipamPoolPrefixAllocations:[{pool:{id:""},numberOfIpAddresses:"",allocatedAddressPrefixes:[
""]}],delegations:[{name:"",properties:{serviceName:"",actions:[""]}}],networkSecurityGroup:{id:"Microsoft.Network/networkSecurityGroups"},routeTable:{id:"Micro\
soft.Network/routeTables"},natGateway:{id:"Microsoft.Network/natGateways"},serviceEndpoints:[{service:"",locations:[""]}],serviceEndpointPolicies:[{id:"Microsof\
t.Network/serviceEndpointPolicies"}],privateEndpointNetworkPolicies:""},"Microsoft.Network/virtualNetworks/virtualNetworkPeerings":{remoteVirtualNetwork:{id:"Mi\
crosoft.Network/virtualNetworks"},allowVirtualNetworkAccess:"",allowForwardedTraffic:"",allowGatewayTransit:"",useRemoteGateways:"",peerCompleteVnets:"",localSubnetNames:[
""],remoteSubnetNames:[""]},"Microsoft.Network/networkSecurityGroups":{securityRules:[{name:"",properties:{protocol:"",access:"",direction:"",priority:"",sourcePortRange:"",
sourcePortRanges:[""],destinationPortRange:"",destinationPortRanges:[""],sourceAddressPrefix:"",sourceAddressPrefixes:[""],destinationAddressPrefix:"",destinationAddressPrefixes:[
""],sourceApplicationSecurityGroups:[{id:"Microsoft.Network/applicationSecurityGroups"}],destinationApplicationSecurityGroups:[{id:"Microsoft.Network/applicatio\
nSecurityGroups"}]}}]},"Microsoft.Network/networkSecurityGroups/securityRules":{protocol:"",access:"",direction:"",priority:"",sourcePortRange:"",sourcePortRanges:[
""],destinationPortRange:"",destinationPortRanges:[""],sourceAddressPrefix:"",sourceAddressPrefixes:[""],destinationAddressPrefix:"",destinationAddressPrefixes:[
""],sourceApplicationSecurityGroups:[{id:"Microsoft.Network/applicationSecurityGroups"}],destinationApplicationSecurityGroups:[{id:"Microsoft.Network/applicatio\
nSecurityGroups"}]},"Microsoft.Network/routeTables":{disableBgpRoutePropagation:"",routes:[{name:"",properties:{addressPrefix:"",nextHopType:"",nextHopIpAddress:""}}]},
"Microsoft.Network/routeTables/routes":{addressPrefix:"",nextHopType:"",nextHopIpAddress:""},"Microsoft.Network/applicationSecurityGroups":{},"Microsoft.Network\
/serviceEndpointPolicies":{},"Microsoft.Network/natGateways":{},"Microsoft.Network/connections":{connectionType:"",enableBgp:"",virtualNetworkGateway1:{id:"Micr\
osoft.Network/virtualNetworkGateways"},virtualNetworkGateway2:{id:"Microsoft.Network/virtualNetworkGateways"},localNetworkGateway2:{id:"Microsoft.Network/localN\
etworkGateways"},peer:{id:"Microsoft.Network/expressRouteCircuits"}},"Microsoft.Network/localNetworkGateways":{localNetworkAddressSpace:{addressPrefixes:[""]}},
"Microsoft.Network/expressRouteCircuits":{},"Microsoft.Network/expressRouteGateways":{virtualHub:{id:"Microsoft.Network/virtualHubs"}},"Microsoft.Network/expres\
sRouteGateways/expressRouteConnections":{expressRouteCircuitPeering:{id:""}},"Microsoft.Network/virtualHubs/hubVirtualNetworkConnections":{remoteVirtualNetwork:{
id:"Microsoft.Network/virtualNetworks"}},"Microsoft.Network/vpnGateways":{virtualHub:{id:"Microsoft.Network/virtualHubs"}},"Microsoft.Network/p2sVpnGateways":{virtualHub:{
id:"Microsoft.Network/virtualHubs"},vpnServerConfiguration:{id:"Microsoft.Network/vpnServerConfigurations"},p2SConnectionConfigurations:[{name:"",properties:{vpnClientAddressPool:{
addressPrefixes:[""]}}}]},"Microsoft.Network/vpnServerConfigurations":{vpnProtocols:[""]},"Microsoft.Network/privateDnsZones":{},"Microsoft.Network/privateDnsZo\
nes/virtualNetworkLinks":{virtualNetwork:{id:"Microsoft.Network/virtualNetworks"},registrationEnabled:""},"Microsoft.Network/dnsResolvers":{virtualNetwork:{id:"\
Microsoft.Network/virtualNetworks"}},"Microsoft.Web/serverfarms":{reserved:"",hyperV:"",isXenon:"",perSiteScaling:"",zoneRedundant:"",elasticScaleEnabled:"",maximumElasticWorkerCount:"",
targetWorkerCount:"",hostingEnvironmentProfile:{id:"Microsoft.Web/hostingEnvironments"},network:{virtualNetworkSubnetId:"Microsoft.Network/virtualNetworks/subne\
ts"}},"Microsoft.Web/sites":{serverFarmId:"Microsoft.Web/serverfarms",reserved:"",hyperV:"",isXenon:"",hostingEnvironmentProfile:{id:"Microsoft.Web/hostingEnvir\
onments"},virtualNetworkSubnetId:"Microsoft.Network/virtualNetworks/subnets",vnetRouteAllEnabled:"",vnetImagePullEnabled:"",vnetContentShareEnabled:"",vnetBackupRestoreEnabled:"",
outboundVnetRouting:{allTraffic:"",applicationTraffic:"",contentShareTraffic:"",imagePullTraffic:"",backupRestoreTraffic:"",managedIdentityTraffic:""},siteConfig:{
vnetName:"",vnetRouteAllEnabled:"",vnetPrivatePortsCount:"",linuxFxVersion:"",windowsFxVersion:"",appSettings:[{name:"",value:""}],numberOfWorkers:"",elasticWebAppScaleLimit:"",
functionAppScaleLimit:"",minimumElasticInstanceCount:""},functionAppConfig:{runtime:{name:"",version:""},scaleAndConcurrency:{maximumInstanceCount:"",instanceMemoryMB:""}},
identity:{type:""},contentStorage:{accountName:""}},"Microsoft.Web/sites/slots":{serverFarmId:"Microsoft.Web/serverfarms",reserved:"",hyperV:"",isXenon:"",hostingEnvironmentProfile:{
id:"Microsoft.Web/hostingEnvironments"},virtualNetworkSubnetId:"Microsoft.Network/virtualNetworks/subnets",vnetRouteAllEnabled:"",vnetImagePullEnabled:"",vnetContentShareEnabled:"",
vnetBackupRestoreEnabled:"",outboundVnetRouting:{allTraffic:"",applicationTraffic:"",contentShareTraffic:"",imagePullTraffic:"",backupRestoreTraffic:"",managedIdentityTraffic:""},
siteConfig:{vnetName:"",vnetRouteAllEnabled:"",vnetPrivatePortsCount:"",linuxFxVersion:"",windowsFxVersion:"",appSettings:[{name:"",value:""}],numberOfWorkers:"",
elasticWebAppScaleLimit:"",functionAppScaleLimit:"",minimumElasticInstanceCount:""},functionAppConfig:{runtime:{name:"",version:""},scaleAndConcurrency:{maximumInstanceCount:"",
instanceMemoryMB:""}},identity:{type:""},contentStorage:{accountName:""}},"Microsoft.Web/sites/networkConfig":{subnetResourceId:"Microsoft.Network/virtualNetwor\
ks/subnets",vnetResourceId:"Microsoft.Network/virtualNetworks|Microsoft.Network/virtualNetworks/subnets",swiftSupported:""},"Microsoft.Web/sites/slots/networkCo\
nfig":{subnetResourceId:"Microsoft.Network/virtualNetworks/subnets",vnetResourceId:"Microsoft.Network/virtualNetworks|Microsoft.Network/virtualNetworks/subnets",
swiftSupported:""},"Microsoft.Web/sites/config":{subnetResourceId:"Microsoft.Network/virtualNetworks/subnets",swiftSupported:"",vnetName:"",vnetRouteAllEnabled:"",
vnetPrivatePortsCount:"",linuxFxVersion:"",windowsFxVersion:"",WEBSITE_VNET_ROUTE_ALL:"",WEBSITE_CONTENTOVERVNET:"",WEBSITE_PULL_IMAGE_OVER_VNET:""},"Microsoft.\
Web/sites/slots/config":{subnetResourceId:"Microsoft.Network/virtualNetworks/subnets",swiftSupported:"",vnetName:"",vnetRouteAllEnabled:"",vnetPrivatePortsCount:"",
linuxFxVersion:"",windowsFxVersion:"",WEBSITE_VNET_ROUTE_ALL:"",WEBSITE_CONTENTOVERVNET:"",WEBSITE_PULL_IMAGE_OVER_VNET:""},"Microsoft.Web/sites/virtualNetworkC\
onnections":{vnetResourceId:"Microsoft.Network/virtualNetworks|Microsoft.Network/virtualNetworks/subnets",isSwift:"",certBlob:"",dnsServers:""},"Microsoft.Web/s\
ites/slots/virtualNetworkConnections":{vnetResourceId:"Microsoft.Network/virtualNetworks|Microsoft.Network/virtualNetworks/subnets",isSwift:"",certBlob:"",dnsServers:""},
"Microsoft.Web/serverfarms/virtualNetworkConnections":{vnetResourceId:"Microsoft.Network/virtualNetworks|Microsoft.Network/virtualNetworks/subnets",isSwift:"",certBlob:"",
dnsServers:""},"Microsoft.Resources/resourceGroups":{},"Microsoft.Resources/deployments":{mode:"",template:"",parameters:""},"Microsoft.Features/providers":{namespace:"",
registrationState:""},"Microsoft.Insights/autoscaleSettings":{enabled:"",targetResourceUri:"Microsoft.Web/serverfarms|Microsoft.Compute/virtualMachineScaleSets",
profiles:[{name:"",capacity:{minimum:"",maximum:"",default:""}}]},"Microsoft.Storage/storageAccounts":{publicNetworkAccess:"",networkAcls:{defaultAction:"",bypass:"",
virtualNetworkRules:[{id:"Microsoft.Network/virtualNetworks/subnets"}]}},"Microsoft.KeyVault/vaults":{publicNetworkAccess:"",networkAcls:{defaultAction:"",bypass:"",
virtualNetworkRules:[{id:"Microsoft.Network/virtualNetworks/subnets"}]}},"Microsoft.ContainerRegistry/registries":{publicNetworkAccess:"",networkRuleSet:{defaultAction:""}}};var types=new Map(Object.entries(resource_types_default).map(([type,properties])=>[type.toLowerCase(),{type,properties}]));function resourceType(type){return types.
get(type.toLowerCase())}function memberOf(tree,name){if(typeof tree!="object"||isList(tree))return;let members=tree,exact=Object.hasOwn(members,name)?name:Object.
keys(members).find(own=>own.toLowerCase()===name.toLowerCase()),found=exact===void 0?void 0:members[exact];return exact===void 0||found===void 0?void 0:{name:exact,
tree:found}}var routingSettings=new Set(["WEBSITE_VNET_ROUTE_ALL","WEBSITE_CONTENTOVERVNET","WEBSITE_PULL_IMAGE_OVER_VNET"]);function appSetting(name,value){return value!==
void 0&&routingSettings.has(name.toUpperCase())?{name,value:switchOnly(value)}:{name}}function switchOnly(value){return typeof value!="string"||/^\s*(?:[01]|true|false)\s*$/iu.
test(value)?value:"other"}function appSettingsOfMap(settings){return settings instanceof Sensitive?new Sensitive(appSettingsOfMap(reveal(settings))):isObject(settings)?
Object.entries(settings).map(([name,value])=>appSetting(name,value)):settings}function appSettingsOfList(settings){return settings instanceof Sensitive?new Sensitive(
appSettingsOfList(reveal(settings))):Array.isArray(settings)?settings.map(item=>{let open=reveal(item);if(!isObject(open))return open instanceof Unknown?open:null;
let name=open.name;return typeof name=="string"?appSetting(name,open.value):name===void 0?{}:{name}}):settings instanceof Unknown||settings instanceof Concat?settings:
null}function isAzapi(instance){return instance.type==="azapi_resource"||instance.type==="azapi_update_resource"}function azapiType(block){let written2=block.value("\
type");if(typeof written2!="string")return;let[type="",apiVersion]=written2.split("@");return{type,apiVersion}}function azapiId(block,subscription){let type=azapiType(
block)?.type;if(type===void 0)return;let given=block.idPart("resource_id",block.value("resource_id",[type]));if(given!=null)return joinText([given]);let name=block.
idPart("name");if(name==null)return;let[namespace="",...segments]=type.split("/"),last=segments.at(-1)??"";if(type.toLowerCase()==="microsoft.resources/resource\
groups"){let parent2=block.idPart("parent_id")??joinText(["/subscriptions/",subscription]);return joinText([parent2,"/resourceGroups/",name])}let parentType=segments.
length>1?[namespace,...segments.slice(0,-1)].join("/"):"Microsoft.Resources/resourceGroups",parent=block.idPart("parent_id",block.value("parent_id",[parentType]));
if(parent!=null)return segments.length>1?joinText([parent,"/",last,"/",name]):joinText([parent,"/providers/",namespace,"/",last,"/",name])}function azapiProperties(block,type){
let described=resourceType(type);if(described===void 0)return{};let root=block.instance.mode==="data"?"output":"body",body=block.value(root);if(body instanceof Unknown)
return Object.fromEntries(Object.keys(described.properties).map(name=>[name,body]));if(body instanceof Sensitive)return coveredProperties(block,body,described.properties);
let found=typeof body=="string"?fromText(body,described.properties):pick(block,`${root}.properties`,described.properties),identity=Object.hasOwn(described.properties,
"identity")?block.value("identity.0.type"):void 0;return withoutSecrets(type,{...isObject(found)&&found,...identity!=null&&{identity:{type:identity}}})}function coveredProperties(block,body,tree){
let open=reveal(body),found=typeof open=="string"?fromText(open,tree):isObject(open)?pickPlain(open.properties,tree):{},shown=isObject(found)?found:{},symbol=`${block.
instance.address}.body`;return Object.fromEntries(Object.keys(tree).map(name=>{let value=shown[name],hidden=new Unknown({symbol:`${symbol}.${name}`,reason:"the \
body is sensitive, and what of it is unknown is not shown"});return[name,value===void 0||isObject(value)?hidden:new Sensitive(value)]}))}function withoutSecrets(type,properties){
let{siteConfig:siteConfig2,template:template2,parameters}=properties;return isObject(siteConfig2)&&siteConfig2.appSettings!==void 0?{...properties,siteConfig:{...siteConfig2,
appSettings:appSettingsOfList(siteConfig2.appSettings)}}:type.toLowerCase()!=="microsoft.resources/deployments"?properties:{...properties,...template2!==void 0&&
{template:new Sensitive(template2)},...parameters!==void 0&&{parameters:new Sensitive(parameters)}}}function pick(block,path,tree){if(typeof tree=="string")return leaf(
block,path,tree);let whole=block.value(path);if(whole==null||whole instanceof Unknown||whole instanceof Sensitive)return whole;if(Array.isArray(tree))return Array.
isArray(whole)?whole.map((_,index)=>pick(block,`${path}.${index}`,tree[0])??null):void 0;let result={};for(let name of Object.keys(whole)){let member2=memberOf(
tree,name),value=member2===void 0?void 0:pick(block,`${path}.${name}`,member2.tree);member2!==void 0&&value!==void 0&&value!==null&&(result[member2.name]=value)}
return result}function leaf(block,path,types2){return block.value(path,types2===""?[]:types2.split("|"))}function azapiMember(block,name){let root=block.instance.
mode==="data"?"output":"body",body=block.value(root);if(typeof body=="string")return memberOfBody(body,name);if(body instanceof Unknown)return new Unknown({symbol:`${block.
instance.address}.${root}.${name}`,reason:body.$unknown.reason});if(!(body instanceof Sensitive))return block.value(`${root}.${name}`);let value=memberOfBody(reveal(
body),name);return value===void 0?void 0:new Sensitive(value)}function memberOfBody(body,name){let open=typeof body=="string"?parsedBody(body):body;return isObject(
open)?open[name]:void 0}function parsedBody(text2){try{return JSON.parse(text2)}catch{return}}function fromText(text2,tree){let body=parsedBody(text2);if(body!==
void 0)return isObject(body)?pickPlain(body.properties,tree)??{}:{};let reason="the body is not valid JSON";return Object.fromEntries(Object.keys(tree).map(name=>[
name,new Unknown({symbol:`body.${name}`,reason})]))}function pickPlain(value,tree){if(typeof tree=="string"||value===void 0)return value;if(Array.isArray(tree))
return Array.isArray(value)?value.map(item=>pickPlain(item,tree[0])??null):void 0;if(!isObject(value))return;let result={};for(let[name,inner]of Object.entries(
value)){let member2=memberOf(tree,name),picked=member2===void 0?void 0:pickPlain(inner,member2.tree);member2!==void 0&&picked!==void 0&&picked!==null&&(result[member2.
name]=picked)}return result}function parseTraversal(text2){let steps=[],pattern=/([^.[\]"]+)|\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]/gy,at2=0;for(;at2<text2.length;){text2[at2]==="."&&(at2+=1),pattern.
lastIndex=at2;let match=pattern.exec(text2);if(match===null)break;let[whole,name,key,number]=match;name!==void 0?steps.push({name}):key!==void 0?steps.push({index:unescapeKey(
key)}):steps.push({index:Number(number)}),at2+=whole.length}return steps}function unescapeKey(key){if(!key.includes("\\"))return key;try{return String(JSON.parse(
`"${key}"`))}catch{return key}}function formatIndex(index){return index===void 0?"":typeof index=="number"?`[${index}]`:`[${JSON.stringify(index)}]`}function withoutKeys(address){
return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g,"")}var Configuration=class{root;providers;#instances=new Map;constructor(json){this.root=readModule(json?.root_module??{},void 0,void 0),this.providers=json?.provider_config??
{},this.#instances.set("",{address:"",name:void 0,module:this.root,key:void 0,parent:void 0})}instance(address){let known=this.#instances.get(address??"");if(known!==
void 0)return known;let current=this.instance(""),steps=parseTraversal(address??"");for(let at2=0;at2<steps.length;){let name=steps[at2+1],index=steps[at2+2];if(name===
void 0||!("name"in name))break;let key=index!==void 0&&"index"in index?index.index:void 0;current=this.child(current,name.name,key),at2+=key===void 0?2:3}return this.#instances.
set(address??"",current),current}child(parent,name,key){let address=`${parent.address===""?"":`${parent.address}.`}module.${name}${formatIndex(key)}`,known=this.#instances.
get(address);if(known!==void 0)return known;let made={address,name,module:parent.module?.children.get(name),key,parent};return this.#instances.set(address,made),
made}};function readModule(json,call,parent){let children=new Map,blocks2=new Map;for(let block of json.resources??[])blocks2.set(`${block.mode==="data"?"data.":
""}${block.type}.${block.name}`,block);let module2={json,call,parent,children,blocks:blocks2};for(let[name,childCall]of Object.entries(json.module_calls??{}))children.
set(name,readModule(childCall.module??{},childCall,module2));return module2}function*allModules(module2,address=""){yield[address,module2];for(let[name,child]of module2.
children)yield*allModules(child,`${address===""?"":`${address}.`}module.${name}`)}function isExpression(node){return typeof node=="object"&&node!==null&&!isList(
node)&&("references"in node||"constant_value"in node)}function*allExpressions(node,path=""){if(!(node==null||typeof node!="object"))if(isExpression(node))yield[
path,node];else for(let[name,child]of Object.entries(node))yield*allExpressions(child,path===""?name:`${path}.${name}`)}var maximumDepth2=40,maximumCandidates=64,References=class{#configuration;#instances;#variables;#terms=new Map;#latest=new Map;constructor(configuration2,instances,variables){
this.#configuration=configuration2,this.#instances=instances,this.#variables=variables??{}}resolve(expression2,instance){return this.#expression(expression2,this.#scopeOf(
instance),0)}#scopeOf(instance){let siblings=this.#instances.ofBlock(instance.module,instance.mode,instance.type,instance.name).size;return{module:instance.module,
key:instance.key,forEach:instance.block?.for_each_expression,siblings}}#expression(expression2,scope,depth){if(expression2.constant_value!==void 0)return literal(
expression2.constant_value);if(depth>maximumDepth2)return opaque("an expression nested too deeply");let terms=this.#termsOf(expression2);if(!terms.isShared)return this.#resolveTerms(
terms,scope,depth);let latest=this.#latest.get(expression2);if(latest?.module===scope.module)return latest.resolution;let resolution=this.#resolveTerms(terms,scope,
depth);return this.#latest.set(expression2,{module:scope.module,resolution}),resolution}#resolveTerms({terms,texts},scope,depth){let[only]=terms;if(terms.length===
1&&only!==void 0)return this.#term(only.text,only.steps,texts,scope,depth+1);let parts=terms.map(term=>this.#term(term.text,term.steps,texts,scope,depth+1)),indexed=parts.
findIndex(part=>part.isIndexed);return{targets:distinct(parts.flatMap(part=>part.targets)),literals:parts.flatMap(part=>part.literals),opaque:(indexed===-1?parts:
parts.slice(0,indexed)).flatMap(part=>part.opaque),isProbable:parts.some(part=>part.isProbable)}}#termsOf(expression2){let known=this.#terms.get(expression2);if(known!==
void 0)return known;let texts=exactTerms(expression2.references??[]),terms=texts.map(text2=>({text:text2,steps:parseTraversal(text2)})),found={texts,terms,isShared:!texts.
some(text2=>/^(?:each|count)\b/.test(text2))};return this.#terms.set(expression2,found),found}#term(text2,steps,all,scope,depth){let[first2,second]=steps.map(nameOf);
switch(first2){case"each":return second==="value"?this.#eachValue(steps.slice(2),scope,depth):scope.key===void 0?opaque(text2):literal(scope.key);case"count":return scope.
key===void 0?opaque(text2):literal(scope.key);case"var":return second===void 0?opaque(text2):this.#variable(second,steps.slice(2),scope.module,depth);case"modul\
e":return second===void 0?opaque(text2):this.#output(second,steps.slice(2),all,scope,depth);case"path":case"terraform":return literal(text2);case"local":case"se\
lf":case void 0:return opaque(text2);default:return this.#resource({text:text2,steps,all},scope)}}#resource({text:text2,steps,all},scope){let mode=nameOf(steps[0])===
"data"?"data":"managed",own=mode==="data"?steps.slice(1):steps,[type,name]=own.map(nameOf),rest=own.slice(2);if(type===void 0||name===void 0)return opaque(text2);
let instances=this.#instances.ofBlock(scope.module,mode,type,name);if(instances.size===0)return opaque(text2);let[index]=rest;if(index!==void 0&&"index"in index){
let exact=instances.get(index.index);return exact===void 0?opaque(text2):targets([exact],rest.slice(1))}let single=instances.get(void 0);if(single!==void 0)return targets(
[single],rest);let paired=pair(instances,text2,all,scope);return paired!==void 0?{...targets([paired.value],rest),isProbable:paired.isProbable,isIndexed:!0}:instances.
size>maximumCandidates?opaque(`one of ${instances.size} instances of ${text2}`):{...targets([...instances.values()],rest),isIndexed:rest.length===0}}#eachValue(rest,scope,depth){
let{forEach,key}=scope;if(forEach===void 0||key===void 0)return opaque("each.value");if(forEach.constant_value!==void 0)return fromCollection(forEach.constant_value,
key,rest);let terms=exactTerms(forEach.references??[]),[only]=terms;if(only===void 0||terms.length>1)return opaque("each.value");let steps=parseTraversal(only),
[first2,second]=steps.map(nameOf);if(first2==="var"&&second!==void 0&&steps.length===2){let whole=this.#variable(second,[],scope.module,depth+1),[collection]=whole.
literals;return whole.literals.length===1&&whole.targets.length===0&&collection!==void 0?fromCollection(collection,key,rest):opaque("each.value")}let isData=first2===
"data",[type,name]=isData?[second,nameOf(steps[2])]:[first2,second];if(type===void 0||name===void 0||steps.length!==(isData?3:2))return opaque("each.value");let chained=this.#instances.
ofBlock(scope.module,isData?"data":"managed",type,name).get(key);return chained===void 0?opaque("each.value"):targets([chained],rest)}#variable(name,rest,module2,depth){
let declared=module2.module?.json.variables?.[name];if(module2.parent===void 0){if(declared?.sensitive===!0)return opaque(`var.${name}`);let given=Object.hasOwn(
this.#variables,name)?this.#variables[name]?.value:void 0,value2=at(given===void 0?declared?.default:given,rest);return value2===void 0?opaque(`var.${name}`):literal(
value2)}let call=module2.module?.call,written2=call?.expressions!==void 0&&Object.hasOwn(call.expressions,name)?call.expressions[name]:void 0;if(written2===void 0){
let value2=at(declared?.default,rest);return value2===void 0?opaque(`var.${name}`):literal(value2)}if(!isExpression(written2))return opaque(`var.${name}`);if(written2.
constant_value!==void 0){let value2=at(written2.constant_value,rest);return value2===void 0?opaque(`var.${name}`):literal(value2)}let resolved=this.#expression(
written2,this.#callScope(module2),depth+1),[value]=resolved.literals;if(rest.length>0&&resolved.targets.length===0&&resolved.literals.length===1&&value!==void 0){
let inner=at(value,rest);if(inner!==void 0)return{...resolved,literals:[inner]}}return resolved}#callScope(module2){return{module:module2.parent??module2,key:module2.
key,forEach:module2.module?.call?.for_each_expression,siblings:this.#moduleKeys(module2).length}}#moduleKeys(module2){return module2.parent===void 0||module2.name===
void 0?[]:this.#instances.keysOfCall(module2.parent,module2.name)}#output(name,rest,all,scope,depth){let called=scope.module.module?.children.get(name);if(called===
void 0)return opaque(`module.${name}`);let[index]=rest;if(!(called.call?.count_expression!==void 0||called.call?.for_each_expression!==void 0))return this.#outputOf(
this.#configuration.child(scope.module,name,void 0),rest,depth);if(index!==void 0&&"index"in index)return this.#outputOf(this.#configuration.child(scope.module,
name,index.index),rest.slice(1),depth);let instances=new Map(this.#instances.keysOfCall(scope.module,name).map(key=>[key,this.#configuration.child(scope.module,
name,key)])),paired=pair(instances,`module.${name}`,all,scope),parts=(paired===void 0?[...instances.values()]:[paired.value]).map(instance=>this.#outputOf(instance,
rest,depth));return{...join(parts),isProbable:paired?.isProbable===!0||parts.some(part=>part.isProbable),isIndexed:!0}}#outputOf(module2,rest,depth){let outputs=module2.
module?.json.outputs??{},name=nameOf(rest[0]),chosen=name===void 0?Object.values(outputs):Object.hasOwn(outputs,name)?[outputs[name]]:[],scope={module:module2,key:void 0,
forEach:void 0,siblings:1},parts=chosen.map(output=>output?.expression===void 0?opaque(`${module2.address}.${name??""}`):this.#expression(output.expression,scope,
depth+1));if(parts.length===0)return opaque(`${module2.address}.${name??"*"}`);let joined3=join(parts),isCollection=joined3.targets.length>1;return{...joined3,isIndexed:isCollection}}};
function exactTerms(references){let exact=new Set,longer="";for(let reference of references)longer.startsWith(reference)&&/^[.[]/.test(longer.slice(reference.length))||
exact.add(reference),longer=reference;return[...exact]}function pair(instances,text2,all,scope){let others=all.filter(other3=>!other3.startsWith(text2)),[other2]=others;
if(others.length!==1||scope.key===void 0)return;let value=instances.get(scope.key);if(value!==void 0)return other2==="each.key"?{value,isProbable:!1}:other2==="\
count.index"&&instances.size===scope.siblings?{value,isProbable:!0}:void 0}function fromCollection(collection,key,rest){let element=isList(collection)?collection.
includes(key)?key:void 0:at(collection,[{index:key}]),value=element===void 0?void 0:at(element,rest);return value===void 0?opaque("each.value"):literal(value)}function at(value,steps){
let current=value;for(let step2 of steps){let key="name"in step2?step2.name:step2.index;if(isList(current))current=current[Number(key)];else if(typeof current==
"object"&&current!==null&&Object.hasOwn(current,String(key)))current=current[String(key)];else return}return current}function nameOf(step2){return step2!==void 0&&
"name"in step2?step2.name:void 0}function literal(value){return{targets:[],literals:[value],opaque:[],isProbable:!1}}function opaque(text2){return{targets:[],literals:[],
opaque:[text2],isProbable:!1}}function targets(instances,attribute){return{targets:instances.map(instance=>({instance,attribute})),literals:[],opaque:[],isProbable:!1}}
function join(parts){return{targets:distinct(parts.flatMap(part=>part.targets)),literals:parts.flatMap(part=>part.literals),opaque:parts.flatMap(part=>part.opaque),
isProbable:parts.some(part=>part.isProbable)}}function distinct(all){return[...new Map(all.map(target=>[`${target.instance.address}|${JSON.stringify(target.attribute)}`,
target])).values()]}var Dependencies=class{#plan;#state;constructor(plan2){this.#plan=plan2}of(instance){this.#state??=new Map(stateDependencies(this.#plan.prior_state?.values?.root_module));
let prefix=withoutKeys(instance.module.address);return[...(instance.block===void 0?[]:[...instance.block.depends_on??[],...referencesOf(instance)]).map(term=>withoutKeys(
prefix===""?term:`${prefix}.${term}`)),...(this.#state.get(instance.address)??[]).map(withoutKeys)]}};function referencesOf(instance){let terms=[];for(let[,expression2]of allExpressions(
instance.block?.expressions))for(let term of exactTerms(expression2.references??[]))terms.push(blockOf(term));return terms}function blockOf(term){let parts=withoutKeys(
term).split(".");return parts.slice(0,parts[0]==="data"?3:2).join(".")}function*stateDependencies(module2){for(let resource of module2?.resources??[])yield[resource.
address,resource.depends_on??[]];for(let child of module2?.child_modules??[])yield*stateDependencies(child)}function resourcesOfEmbedded(embedded){let template2=parse(embedded.template);if(!isObject(template2))return{resources:[],notices:[notice(embedded,"is not valid\
 JSON, so its resources are not judged")]};let reader=new TemplateReader(embedded,template2);return reader.read(template2.resources,"",""),{resources:reader.resources,
notices:reader.skipped===0?[]:[notice(embedded,`has ${reader.skipped} resources in loops, conditions or nested deployments, which are not judged`)]}}var TemplateReader=class{resources=[];skipped=0;#embedded;#parameters;#declared;constructor(embedded,template2){
this.#embedded=embedded;let given=embedded.parameters===void 0?void 0:parse(embedded.parameters);this.#parameters=isObject(given)&&isObject(given.parameters)?given.
parameters:given,this.#declared=template2.parameters}read(list,parentType,parentName){let items=isList(list)?list:isObject(list)?Object.values(list):[];for(let item of items)
isObject(item)&&this.#resource(item,parentType,parentName)}#resource(item,parentType,parentName){let type=typeof item.type=="string"?joinPath(parentType,item.type):
void 0,isOpen=item.copy!==void 0||item.condition!==void 0&&item.condition!==!0;if(type===void 0||isOpen||/^microsoft\.resources\/deployments$/i.test(type)){this.
skipped+=1;return}let name=this.#text(item.name,"name"),full=typeof name=="string"?joinPath(parentName,name):void 0,described=resourceType(type);full!==void 0&&
described!==void 0&&this.#add(item,described.type,full,described.properties),full!==void 0?this.read(item.resources,type,full):this.skipped+=1}#add(item,type,name,tree){
let[namespace="",...types2]=type.split("/"),names=name.split("/"),id=joinText([this.#embedded.group,"/providers/",namespace,...types2.flatMap((segment,index)=>[
"/",segment,"/",names[index]??""])]),properties=this.#pick(item.properties,tree,"properties");this.resources.push({id,key:idKey(id)??"",name:names.at(-1)??"",location:this.#optional(
item.location,"location"),kind:this.#optional(item.kind,"kind"),sku:this.#optional(item.sku,"sku"),properties:isObject(properties)?properties:{},type,apiVersion:typeof item.
apiVersion=="string"?item.apiVersion:void 0,lifecycle:this.#embedded.lifecycle,before:null,origin:{...this.#embedded.origin,address:`${this.#embedded.origin.address}\
: ${type} ${name}`},source:void 0,isPartial:!1,mayBeAbsent:!1,createsBeforeDestroy:!1})}#optional(value,what){return value==null?void 0:this.#pick(value,"",what)}#pick(value,tree,path){
if(value==null)return;if(typeof value=="string")return this.#cover(this.#text(value,path));if(isList(value)){let inner=isList(tree)?tree[0]:"";return value.map(
(item,index)=>this.#pick(item,inner,`${path}.${index}`)??null)}if(!isObject(value))return this.#cover(value);let picked={};for(let[name,item]of Object.entries(value)){
let member2=typeof tree=="string"?{name,tree}:memberOf(tree,name),found=member2===void 0?void 0:this.#pick(item,member2.tree,`${path}.${name}`);member2!==void 0&&
found!==void 0&&(picked[member2.name]=found)}return picked}#cover(value){return this.#embedded.isSensitive&&!(value instanceof Unknown)?new Sensitive(value):value}#text(value,path){
if(typeof value!="string"||!/^\[.*\]$/s.test(value)||value.startsWith("[["))return typeof value=="string"?value.replace(/^\[\[/,"["):value??"";let name=/^\[\s*parameters\(\s*'([^']+)'\s*\)\s*\]$/i.
exec(value)?.[1];return(name===void 0?void 0:this.#parameter(name))??new Unknown({symbol:`${this.#embedded.origin.address}: ${path}`,reason:`the template comput\
es it: ${value.slice(0,100)}`})}#parameter(name){let given=isObject(this.#parameters)?this.#parameters[name]:void 0,value=isObject(given)?given.value:void 0,declared=isObject(
this.#declared)?this.#declared[name]:void 0,fallback=isObject(declared)?declared.defaultValue:void 0,found=value??fallback;return typeof found=="string"&&found.
startsWith("[")?void 0:found}};function joinPath(parent,own){return parent===""||own.includes("/providers/")||own.toLowerCase().startsWith(`${parent.toLowerCase()}\
/`)?own:`${parent}/${own}`}function parse(text2){try{return JSON.parse(text2)}catch{return}}function notice(embedded,what){return{message:`the template of ${embedded.
origin.address} ${what}`,address:embedded.origin.address,file:embedded.origin.file}}var templateAttributes=["template_content","template_body"],parameterAttributes=["parameters_content","parameters_body"];function openTemplate(block,deployment){
let written2=firstSet(block,templateAttributes),template2=written2===void 0?void 0:reveal(written2),parameters=firstSet(block,parameterAttributes),given=parameters===
void 0?void 0:reveal(parameters),group=block.value("resource_group_name"),{origin,lifecycle,subscription,file}=deployment;if(typeof template2!="string"||group===
void 0||group===null){let message=`the template of ${origin.address} is not in the plan or not deployed to a resource group, so its resources are not judged`;return{
resources:[],notices:[{message,address:origin.address,file}]}}return resourcesOfEmbedded({template:template2,parameters:typeof given=="string"?given:void 0,group:joinText(
["/subscriptions/",subscription,"/resourceGroups/",group]),origin,lifecycle,isSensitive:written2 instanceof Sensitive})}function firstSet(block,attributes2){return attributes2.
map(attribute=>block.value(attribute)).find(value=>value!=null)}var Link=class{attribute;types;isWriteOnly;constructor(attribute,types2,isWriteOnly=!1){this.attribute=attribute,this.types=types2,this.isWriteOnly=isWriteOnly}},
Blocks=class{attribute;shape;isFirstOnly;constructor(attribute,shape,isFirstOnly){this.attribute=attribute,this.shape=shape,this.isFirstOnly=isFirstOnly}},Compute=class{attributes;run;constructor(attributes2,run2){
this.attributes=attributes2,this.run=run2}},Literal=class{value;constructor(value){this.value=value}},link=(attribute,...types2)=>new Link(attribute,types2),writeOnlyLink=(attribute,...types2)=>new Link(
attribute,types2,!0),blocks=(attribute,shape)=>new Blocks(attribute,shape,!1),first=(attribute,shape)=>new Blocks(attribute,shape,!0),compute=(attributes2,run2)=>new Compute(
attributes2,run2),literal2=value=>new Literal(value);function evaluate(spec,block){if(typeof spec=="string")return block.value(spec)??nothing(block,spec);if(spec instanceof
Link)return linked(spec,block);if(spec instanceof Compute)return spec.run(block);if(spec instanceof Literal)return spec.value;if(spec instanceof Blocks){let inner=block.
blocks(spec.attribute);if(!Array.isArray(inner))return inner;if(inner.length===0&&block.value(spec.attribute)===void 0)return;let shaped2=inner.map(child=>evaluateShape(
spec.shape,child));return spec.isFirstOnly?shaped2[0]:shaped2}let shaped=evaluateShape(spec,block);return Object.keys(shaped).length===0?void 0:shaped}function linked(spec,block){
let id=spec.isWriteOnly?block.writeOnly(spec.attribute,spec.types):block.value(spec.attribute,spec.types);return id==null||id===""?nothing(block,spec.attribute):
id}function nothing(block,attribute){return block.instance.mode==="data"&&block.value(attribute)!==void 0?null:void 0}function evaluateShape(shape,block){let result={};
for(let name in shape){let spec=shape[name],value=spec===void 0?void 0:evaluate(spec,block);value!==void 0&&(result[name]=value)}return result}var routesOf=remember(
_shape=>new Map);function routeTo(shape,path){let routes=routesOf(shape),known=routes.get(path);if(known!==void 0||routes.has(path))return known;let route2=findRoute(
shape,stepsOf(path));return routes.set(path,route2),route2}function findRoute(shape,[name="",...rest]){let spec=Object.hasOwn(shape,name)?shape[name]:void 0;if(spec!==
void 0)return isShape(spec)&&rest.length>0?findRoute(spec,rest):{spec,rest}}function evaluateAt({spec,rest},block){let value=evaluate(spec,block);return rest.length===
0&&!(value instanceof Sensitive)?value??void 0:valueAt(value,rest)}function isShape(spec){return typeof spec=="object"&&Object.getPrototypeOf(spec)===Object.prototype}
function attributesOf(shape,path){let[name,...rest]=path,spec=name===void 0?void 0:shape[name];return spec===void 0?[]:attributesOfSpec(spec,rest)}function attributesOfSpec(spec,rest=[]){
if(typeof spec=="string")return[[spec,...rest].join(".")];if(spec instanceof Link)return[spec.attribute];if(spec instanceof Compute)return spec.attributes;if(spec instanceof
Literal)return[];if(spec instanceof Blocks){let[index,...inner]=spec.isFirstOnly?["0",...rest]:rest;return index===void 0||inner.length===0?[index===void 0?spec.
attribute:`${spec.attribute}.${index}`]:attributesOf(spec.shape,inner).map(attribute=>`${spec.attribute}.${index}.${attribute}`)}return rest.length>0?attributesOf(
spec,rest):Object.keys(spec).flatMap(name=>attributesOf(spec,[name]))}function ifWritten(spec){let attributes2=attributesOfSpec(spec),[only]=typeof spec=="string"||spec instanceof Link?attributes2:[];return compute(attributes2,block=>{
if(only!==void 0&&block.isUnknown(only)&&isUnwritten(block,only))return;let value=evaluate(spec,block);return value instanceof Unknown&&attributes2.every(attribute=>isUnwritten(
block,attribute))?void 0:value})}function isUnwritten(block,attribute){if(block.isWritten(attribute)===!1)return!0;for(let dot=attribute.indexOf(".");dot>0;dot=
attribute.indexOf(".",dot+1)){let outer=attribute.slice(0,dot);if(block.isWritten(outer)===!1&&block.isUnknown(outer))return!0}return!1}function either(...specs){
let attributes2=specs.flatMap(spec=>attributesOfSpec(spec));return compute(attributes2,block=>{for(let spec of specs){let value=evaluate(spec,block);if(value!==
void 0)return value}})}function unknownBlocks(attribute){return compute([attribute],block=>{let found=block.blocks(attribute);return found instanceof Unknown&&block.
isWritten(attribute)!==!1?found:void 0})}function filled(attribute){return compute([attribute],block=>{let value=block.value(attribute);return value==null||value===
""||Array.isArray(value)&&value.length===0?nothing(block,attribute):value})}function listOf2(attribute){return compute([attribute],block=>{let value=block.value(
attribute);return value==null||value===""?nothing(block,attribute):value instanceof Unknown?value:[value]})}function not(attribute){return compute([attribute],block=>{
let value=block.value(attribute);return typeof value=="boolean"?!value:value??nothing(block,attribute)})}function is(attribute,wanted){return compute([attribute],
block=>{let value=block.value(attribute);return typeof value=="string"?value===wanted:value??nothing(block,attribute)})}function inWords(attribute,words){return compute(
[attribute],block=>{let value=block.value(attribute);return(typeof value=="string"||typeof value=="boolean")&&Object.hasOwn(words,String(value))?words[String(value)]:
value??void 0})}var publicNetworkAccess=inWords("public_network_access_enabled",{true:"Enabled",false:"Disabled"});function joined(attribute){return compute([attribute],
block=>{let value=block.value(attribute);return Array.isArray(value)&&value.every(item=>typeof item=="string")?[...value].join(", "):value??void 0})}function ids(attribute,...types2){
return compute([attribute],block=>idList(block.value(attribute,types2))??nothing(block,attribute))}function idList(value){if(!(value==null||value===""))return value instanceof
Sensitive?new Sensitive(idList(reveal(value))??[]):Array.isArray(value)?value.length===0?void 0:value.map(id=>({id})):value instanceof Unknown&&value.$unknown.possible===
void 0?value:[{id:value}]}var arm={resourceGroup:"Microsoft.Resources/resourceGroups",deployment:"Microsoft.Resources/deployments",virtualNetwork:"Microsoft.Network/virtualNetworks",subnet:"\
Microsoft.Network/virtualNetworks/subnets",peering:"Microsoft.Network/virtualNetworks/virtualNetworkPeerings",networkSecurityGroup:"Microsoft.Network/networkSec\
urityGroups",securityRule:"Microsoft.Network/networkSecurityGroups/securityRules",applicationSecurityGroup:"Microsoft.Network/applicationSecurityGroups",serviceEndpointPolicy:"\
Microsoft.Network/serviceEndpointPolicies",routeTable:"Microsoft.Network/routeTables",route:"Microsoft.Network/routeTables/routes",natGateway:"Microsoft.Network\
/natGateways",virtualNetworkGateway:"Microsoft.Network/virtualNetworkGateways",localNetworkGateway:"Microsoft.Network/localNetworkGateways",expressRouteCircuit:"\
Microsoft.Network/expressRouteCircuits",expressRouteGateway:"Microsoft.Network/expressRouteGateways",virtualHub:"Microsoft.Network/virtualHubs",privateDnsZone:"\
Microsoft.Network/privateDnsZones",privateDnsZoneLink:"Microsoft.Network/privateDnsZones/virtualNetworkLinks",dnsResolver:"Microsoft.Network/dnsResolvers",scaleSet:"\
Microsoft.Compute/virtualMachineScaleSets",plan:"Microsoft.Web/serverfarms",site:"Microsoft.Web/sites",slot:"Microsoft.Web/sites/slots",networkConfig:"Microsoft\
.Web/sites/networkConfig",slotNetworkConfig:"Microsoft.Web/sites/slots/networkConfig",environment:"Microsoft.Web/hostingEnvironments",storageAccount:"Microsoft.\
Storage/storageAccounts"};function covered(spec){return compute(attributesOfSpec(spec),block=>{let value=evaluate(spec,block);return typeof value=="string"?new Sensitive(value):value})}var template={
template:filled("template_content"),parameters:covered(filled("parameters_content"))},parameterMap=compute(["parameters"],block=>{let values2=block.value("param\
eters");return isObject(values2)?JSON.stringify(Object.fromEntries(Object.entries(values2).map(([name,value])=>[name,{value:reveal(value)}]))):values2 instanceof
Sensitive||values2===null?void 0:values2}),deploymentMappings={azurerm_resource_group_template_deployment:{arm:arm.deployment,properties:{mode:"deployment_mode",
...template}},azurerm_subscription_template_deployment:{arm:arm.deployment,id:{subscription:!0},properties:template},azurerm_management_group_template_deployment:{
arm:arm.deployment,id:{parentId:"management_group_id",parentType:"Microsoft.Management/managementGroups"},properties:template},azurerm_tenant_template_deployment:{
arm:arm.deployment,id:{subscription:!0},properties:template},azurerm_template_deployment:{arm:arm.deployment,properties:{mode:"deployment_mode",template:filled(
"template_body"),parameters:covered(either(filled("parameters_body"),parameterMap))}}};var zoneLink={virtualNetwork:{id:link("virtual_network_id",arm.virtualNetwork)},registrationEnabled:"registration_enabled"},dnsMappings={azurerm_private_dns_zone:{
arm:arm.privateDnsZone},azurerm_private_dns_zone_virtual_network_link:{arm:arm.privateDnsZoneLink,id:{parentNames:["private_dns_zone_name"]},properties:zoneLink},
azurerm_private_endpoint:{arm:"Microsoft.Network/privateEndpoints",properties:{subnet:{id:link("subnet_id",arm.subnet)},privateLinkServiceConnections:blocks("pr\
ivate_service_connection",{properties:{privateLinkServiceId:compute(["private_connection_resource_id","private_connection_resource_alias"],block=>block.value("p\
rivate_connection_resource_id")??block.value("private_connection_resource_alias")??void 0),groupIds:filled("subresource_names")}}),privateDnsZoneGroups:blocks("\
private_dns_zone_group",{privateDnsZoneIds:compute(["private_dns_zone_ids"],block=>{let zones=block.value("private_dns_zone_ids",[arm.privateDnsZone]);return zones==
null||typeof zones!="string"?zones??void 0:[zones]})})}},azurerm_private_dns_resolver:{arm:arm.dnsResolver,properties:{virtualNetwork:{id:link("virtual_network_\
id",arm.virtualNetwork)}}},azurerm_private_dns_resolver_inbound_endpoint:{arm:`${arm.dnsResolver}/inboundEndpoints`,id:{parentId:"private_dns_resolver_id",parentType:arm.
dnsResolver},properties:{ipConfigurations:blocks("ip_configurations",{subnet:{id:link("subnet_id",arm.subnet)}})}},azurerm_private_dns_resolver_outbound_endpoint:{
arm:`${arm.dnsResolver}/outboundEndpoints`,id:{parentId:"private_dns_resolver_id",parentType:arm.dnsResolver},properties:{subnet:{id:link("subnet_id",arm.subnet)}}}},
zoneLinkById={arm:arm.privateDnsZoneLink,id:{parentId:"private_dns_zone_id",parentType:arm.privateDnsZone},properties:zoneLink};var isBgpOn=either(ifWritten("bgp_enabled"),ifWritten("enable_bgp")),inHub={virtualHub:{id:link("virtual_hub_id",arm.virtualHub)}},gatewayMappings={azurerm_virtual_network_gateway:{
arm:arm.virtualNetworkGateway,properties:{gatewayType:"type",vpnType:"vpn_type",enableBgp:isBgpOn,activeActive:ifWritten("active_active"),sku:{name:"sku",tier:"\
sku"},ipConfigurations:blocks("ip_configuration",{name:"name",properties:{subnet:{id:link("subnet_id",arm.subnet)}}}),vpnClientConfiguration:first("vpn_client_c\
onfiguration",{vpnClientAddressPool:{addressPrefixes:"address_space"},vpnClientProtocols:ifWritten(filled("vpn_client_protocols")),vpnAuthenticationTypes:ifWritten(
filled("vpn_auth_types"))}),customRoutes:first("custom_route",{addressPrefixes:filled("address_prefixes")})}},azurerm_virtual_network_gateway_connection:{arm:"M\
icrosoft.Network/connections",properties:{connectionType:"type",enableBgp:isBgpOn,virtualNetworkGateway1:{id:link("virtual_network_gateway_id",arm.virtualNetworkGateway)},
virtualNetworkGateway2:{id:link("peer_virtual_network_gateway_id",arm.virtualNetworkGateway)},localNetworkGateway2:{id:link("local_network_gateway_id",arm.localNetworkGateway)},
peer:{id:link("express_route_circuit_id",arm.expressRouteCircuit)}}},azurerm_local_network_gateway:{arm:arm.localNetworkGateway,properties:{localNetworkAddressSpace:{
addressPrefixes:filled("address_space")}}},azurerm_express_route_circuit:{arm:arm.expressRouteCircuit},azurerm_virtual_hub:{arm:arm.virtualHub,properties:{addressPrefix:filled(
"address_prefix")}},azurerm_virtual_hub_connection:{arm:"Microsoft.Network/virtualHubs/hubVirtualNetworkConnections",id:{parentId:"virtual_hub_id",parentType:arm.
virtualHub},properties:{remoteVirtualNetwork:{id:link("remote_virtual_network_id",arm.virtualNetwork)}}},azurerm_express_route_gateway:{arm:arm.expressRouteGateway,
properties:inHub},azurerm_express_route_connection:{arm:"Microsoft.Network/expressRouteGateways/expressRouteConnections",id:{parentId:"express_route_gateway_id",
parentType:arm.expressRouteGateway},properties:{expressRouteCircuitPeering:{id:"express_route_circuit_peering_id"}}},azurerm_vpn_gateway:{arm:"Microsoft.Network\
/vpnGateways",properties:inHub},azurerm_vpn_server_configuration:{arm:"Microsoft.Network/vpnServerConfigurations",properties:{vpnProtocols:ifWritten(filled("vpn\
_protocols"))}},azurerm_point_to_site_vpn_gateway:{arm:"Microsoft.Network/p2sVpnGateways",properties:{...inHub,vpnServerConfiguration:{id:link("vpn_server_confi\
guration_id","Microsoft.Network/vpnServerConfigurations")},p2SConnectionConfigurations:blocks("connection_configuration",{name:"name",properties:{vpnClientAddressPool:{
addressPrefixes:"vpn_client_address_pool.0.address_prefixes"}}})}}};var poolAllocations=compute(["ip_address_pool"],block=>{let found=block.blocks("ip_address_pool");if(found instanceof Unknown)return found;if(found.length!==0)return found.
map(pool=>({pool:{id:pool.value("id")??null},numberOfIpAddresses:pool.value("number_of_ip_addresses")??null,...allocated(pool.value("allocated_ip_address_prefix\
es"))}))});function allocated(prefixes){return Array.isArray(prefixes)?{allocatedAddressPrefixes:prefixes}:{}}var serviceEndpoints=either(compute(["service_endp\
oints"],block=>{let names=block.value("service_endpoints");return Array.isArray(names)?names.map(service=>({service})):names??void 0}),blocks("service_endpoint",
{service:"service"})),subnet={addressPrefixes:either(filled("address_prefixes"),listOf2("address_prefix")),ipamPoolPrefixAllocations:poolAllocations,delegations:blocks(
"delegation",{name:"name",properties:{serviceName:"service_delegation.0.name",actions:"service_delegation.0.actions"}}),serviceEndpoints,serviceEndpointPolicies:ids(
"service_endpoint_policy_ids",arm.serviceEndpointPolicy)},route={addressPrefix:"address_prefix",nextHopType:"next_hop_type",nextHopIpAddress:filled("next_hop_in\
_ip_address")},networkMappings={azurerm_virtual_network:{arm:arm.virtualNetwork,properties:{addressSpace:{addressPrefixes:filled("address_space"),ipamPoolPrefixAllocations:poolAllocations},
dhcpOptions:{dnsServers:ifWritten("dns_servers")},subnets:unknownBlocks("subnet")},children:[{blocks:"subnet",arm:arm.subnet,properties:{...subnet,networkSecurityGroup:{
id:link("security_group",arm.networkSecurityGroup)},routeTable:{id:link("route_table_id",arm.routeTable)}}}]},azurerm_subnet:{arm:arm.subnet,id:{parentNames:["v\
irtual_network_name"]},properties:{...subnet,networkSecurityGroup:{id:either(writeOnlyLink("network_security_group_id_wo",arm.networkSecurityGroup),ifWritten(link(
"network_security_group_id",arm.networkSecurityGroup)))},routeTable:{id:either(writeOnlyLink("route_table_id_wo",arm.routeTable),ifWritten(link("route_table_id",
arm.routeTable)))}}},azurerm_subnet_service_endpoint_storage_policy:{arm:arm.serviceEndpointPolicy},azurerm_virtual_network_peering:{arm:arm.peering,id:{parentNames:[
"virtual_network_name"]},properties:{remoteVirtualNetwork:{id:link("remote_virtual_network_id",arm.virtualNetwork)},allowVirtualNetworkAccess:ifWritten("allow_v\
irtual_network_access"),allowForwardedTraffic:ifWritten("allow_forwarded_traffic"),allowGatewayTransit:ifWritten("allow_gateway_transit"),useRemoteGateways:ifWritten(
"use_remote_gateways"),peerCompleteVnets:ifWritten("peer_complete_virtual_networks_enabled"),localSubnetNames:filled("local_subnet_names"),remoteSubnetNames:filled(
"remote_subnet_names")}},azurerm_route_table:{arm:arm.routeTable,properties:{disableBgpRoutePropagation:either(ifWritten("disable_bgp_route_propagation"),ifWritten(
not("bgp_route_propagation_enabled"))),routes:unknownBlocks("route")},children:[{blocks:"route",arm:arm.route,properties:route}]},azurerm_route:{arm:arm.route,id:{
parentNames:["route_table_name"]},properties:route},azurerm_nat_gateway:{arm:arm.natGateway}},networkData={azurerm_virtual_network:{arm:arm.virtualNetwork,properties:{
addressSpace:{addressPrefixes:"address_space"},dhcpOptions:{dnsServers:"dns_servers"},subnets:compute(["subnets"],block=>{let names=block.value("subnets");return Array.
isArray(names)?names.map(name=>({name})):void 0}),virtualNetworkPeerings:compute(["vnet_peerings"],block=>{let remotes=block.value("vnet_peerings",[arm.virtualNetwork]);
return isObject(remotes)?Object.entries(remotes).map(([name,id])=>({name,properties:{remoteVirtualNetwork:{id}}})):remotes instanceof Unknown?remotes:void 0})}},
azurerm_subnet:{arm:arm.subnet,id:{parentNames:["virtual_network_name"]},properties:{addressPrefixes:either(filled("address_prefixes"),listOf2("address_prefix")),
networkSecurityGroup:{id:link("network_security_group_id",arm.networkSecurityGroup)},routeTable:{id:link("route_table_id",arm.routeTable)},serviceEndpoints}},azurerm_route_table:{
arm:arm.routeTable,properties:{disableBgpRoutePropagation:either("disable_bgp_route_propagation",not("bgp_route_propagation_enabled")),routes:blocks("route",{name:"\
name",properties:route})}},azurerm_virtual_network_peering:{arm:arm.peering,id:{parentId:"virtual_network_id",parentType:arm.virtualNetwork},properties:{remoteVirtualNetwork:{
id:link("remote_virtual_network_id",arm.virtualNetwork)},allowVirtualNetworkAccess:"allow_virtual_network_access",allowForwardedTraffic:"allow_forwarded_traffic",
allowGatewayTransit:"allow_gateway_transit",useRemoteGateways:"use_remote_gateways",peerCompleteVnets:"peer_complete_virtual_networks_enabled"}}},networkPatches={
azurerm_subnet_network_security_group_association:{target:"subnet_id",targetType:arm.subnet,properties:{networkSecurityGroup:{id:link("network_security_group_id",
arm.networkSecurityGroup)}}},azurerm_subnet_route_table_association:{target:"subnet_id",targetType:arm.subnet,properties:{routeTable:{id:link("route_table_id",arm.
routeTable)}}},azurerm_subnet_nat_gateway_association:{target:"subnet_id",targetType:arm.subnet,properties:{natGateway:{id:link("nat_gateway_id",arm.natGateway)}}},
azurerm_virtual_network_dns_servers:{target:"virtual_network_id",targetType:arm.virtualNetwork,properties:{dhcpOptions:{dnsServers:"dns_servers"}}}};function lives(armType,attributes2,id){let subnets=compute(attributes2.flatMap(attribute=>typeof attribute=="string"?[attribute.replaceAll(".",".0.")]:attribute.
attributes),block=>{let found=attributes2.flatMap(attribute=>typeof attribute=="string"?idsAt(block,attribute):present(attribute.run(block)));return found.length===
0?void 0:found.map(subnet2=>({id:subnet2}))});return{arm:armType,...id!==void 0&&{id},properties:{subnets}}}function idsAt(block,attribute){let dot=attribute.indexOf(
".");if(dot<0)return present(evaluate(ifWritten(link(attribute,arm.subnet)),block));let outer=attribute.slice(0,dot),inner=block.blocks(outer);return inner instanceof
Unknown?block.isWritten(outer)===!1?[]:[inner]:inner.flatMap(child=>idsAt(child,attribute.slice(dot+1)))}function present(value){if(value==null)return[];let open=reveal(
value);return(Array.isArray(open)?open:[value]).filter(id=>id!==""&&id!==null)}function named(network,...names){return compute([network,...names],block=>{let id=evaluate(
link(network,arm.virtualNetwork),block);if(id!=null)return names.flatMap(name=>present(block.idPart(name))).map(name=>joinText([id,"/subnets/",name]))})}var virtualNodes=compute(
["aci_connector_linux.0.subnet_name","default_node_pool.0.vnet_subnet_id"],block=>{let name=block.idPart("aci_connector_linux.0.subnet_name")??"",sibling=block.
value("default_node_pool.0.vnet_subnet_id",[arm.subnet]),parts=sibling instanceof Concat?sibling.$concat:[sibling??""],last=parts.at(-1);if(!(name===""||typeof last!=
"string"||!last.includes("/subnets/")))return joinText([...parts.slice(0,-1),last.replace(/[^/]*$/,""),name])}),cluster="Microsoft.ContainerService/managedClust\
ers",registry="Microsoft.ContainerRegistry/registries",workspace="Microsoft.MachineLearningServices/workspaces",firewall="PaloAltoNetworks.Cloudngfw/firewalls",
netApp="Microsoft.NetApp/netAppAccounts",below2=(parentId,parentType)=>({parentId,parentType}),inAccount={parentNames:["account_name"]},scaleSet=lives(arm.scaleSet,
["network_interface.ip_configuration.subnet_id"]),hdInsight=lives("Microsoft.HDInsight/clusters",["roles.head_node.subnet_id","roles.worker_node.subnet_id","rol\
es.zookeeper_node.subnet_id","roles.edge_node.subnet_id","roles.kafka_management_node.subnet_id","private_link_configuration.ip_configuration.subnet_id"]),paloAlto=lives(
firewall,["network_profile.vnet_configuration.trusted_subnet_id","network_profile.vnet_configuration.untrusted_subnet_id"]),oracle=lives("Oracle.Database/autono\
mousDatabases",["subnet_id"]),managedInstance=lives("Microsoft.Sql/managedInstances",["subnet_id"]),diskPool=lives("Microsoft.StoragePool/diskPools",["subnet_id"]),
mlCompute=lives(`${workspace}/computes`,["subnet_resource_id"],below2("machine_learning_workspace_id",workspace)),occupantMappings={azurerm_network_interface:{arm:"\
Microsoft.Network/networkInterfaces",properties:{ipConfigurations:blocks("ip_configuration",{properties:{subnet:{id:link("subnet_id",arm.subnet)}}})}},azurerm_application_gateway:lives(
"Microsoft.Network/applicationGateways",["gateway_ip_configuration.subnet_id","frontend_ip_configuration.subnet_id","private_link_configuration.ip_configuration\
.subnet_id"]),azurerm_application_load_balancer_subnet_association:lives("Microsoft.ServiceNetworking/trafficControllers/associations",["subnet_id"],below2("app\
lication_load_balancer_id","Microsoft.ServiceNetworking/trafficControllers")),azurerm_bastion_host:lives("Microsoft.Network/bastionHosts",["ip_configuration.sub\
net_id"]),azurerm_firewall:lives("Microsoft.Network/azureFirewalls",["ip_configuration.subnet_id","management_ip_configuration.subnet_id"]),azurerm_lb:lives("Mi\
crosoft.Network/loadBalancers",["frontend_ip_configuration.subnet_id"]),azurerm_network_profile:lives("Microsoft.Network/networkProfiles",["container_network_in\
terface.ip_configuration.subnet_id"]),azurerm_private_link_service:lives("Microsoft.Network/privateLinkServices",["nat_ip_configuration.subnet_id"]),azurerm_route_server:lives(
arm.virtualHub,["subnet_id"]),azurerm_virtual_hub_ip:lives(`${arm.virtualHub}/ipConfigurations`,["subnet_id"],below2("virtual_hub_id",arm.virtualHub)),azurerm_nginx_deployment:lives(
"NGINX.NGINXPLUS/nginxDeployments",["network_interface.subnet_id","frontend_private.subnet_id"]),azurerm_palo_alto_next_generation_firewall_virtual_network_local_rulestack:paloAlto,
azurerm_palo_alto_next_generation_firewall_virtual_network_panorama:paloAlto,azurerm_palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager:paloAlto,
azurerm_active_directory_domain_service:lives("Microsoft.AAD/domainServices",["initial_replica_set.subnet_id"]),azurerm_active_directory_domain_service_replica_set:lives(
"Microsoft.AAD/domainServices/replicaSets",["subnet_id"],{...below2("domain_service_id","Microsoft.AAD/domainServices"),name:"location"}),azurerm_linux_virtual_machine_scale_set:scaleSet,
azurerm_windows_virtual_machine_scale_set:scaleSet,azurerm_orchestrated_virtual_machine_scale_set:scaleSet,azurerm_virtual_machine_scale_set:lives(arm.scaleSet,
["network_profile.ip_configuration.subnet_id"]),azurerm_batch_pool:lives("Microsoft.Batch/batchAccounts/pools",["network_configuration.subnet_id"],inAccount),azurerm_service_fabric_managed_cluster:lives(
"Microsoft.ServiceFabric/managedClusters",["subnet_id"]),azurerm_container_app_environment:lives("Microsoft.App/managedEnvironments",["infrastructure_subnet_id"]),
azurerm_container_group:lives("Microsoft.ContainerInstance/containerGroups",["subnet_ids"]),azurerm_container_registry_agent_pool:lives(`${registry}/agentPools`,
["virtual_network_subnet_id"],{parentNames:["container_registry_name"]}),azurerm_kubernetes_cluster:lives(cluster,["default_node_pool.vnet_subnet_id","default_n\
ode_pool.pod_subnet_id","api_server_access_profile.subnet_id","ingress_application_gateway.subnet_id",virtualNodes]),azurerm_kubernetes_automatic_cluster:lives(
cluster,["hosted_system.node_subnet_id","hosted_system.system_node_subnet_id","api_server_access.subnet_id"]),azurerm_kubernetes_cluster_node_pool:lives(`${cluster}\
/agentPools`,["vnet_subnet_id","pod_subnet_id"],below2("kubernetes_cluster_id",cluster)),azurerm_redhat_openshift_cluster:lives("Microsoft.RedHatOpenShift/openS\
hiftClusters",["main_profile.subnet_id","worker_profile.subnet_id"]),azurerm_dedicated_hardware_security_module:lives("Microsoft.HardwareSecurityModules/dedicat\
edHSMs",["network_profile.subnet_id","management_network_profile.subnet_id"]),azurerm_api_management:lives("Microsoft.ApiManagement/service",["virtual_network_c\
onfiguration.subnet_id","additional_location.virtual_network_configuration.subnet_id"]),azurerm_api_management_standalone_gateway:lives("Microsoft.ApiManagement\
/gateways",["backend_subnet_id"]),azurerm_spring_cloud_service:lives("Microsoft.AppPlatform/Spring",["network.app_subnet_id","network.service_runtime_subnet_id"]),
azurerm_integration_service_environment:lives("Microsoft.Logic/integrationServiceEnvironments",["virtual_network_subnet_ids"]),azurerm_cognitive_account:lives("\
Microsoft.CognitiveServices/accounts",["network_injection.subnet_id"]),azurerm_redis_cache:lives("Microsoft.Cache/redis",["subnet_id"]),azurerm_mssql_managed_instance:managedInstance,
azurerm_sql_managed_instance:managedInstance,azurerm_mssql_virtual_machine_availability_group_listener:lives("Microsoft.SqlVirtualMachine/sqlVirtualMachineGroup\
s/availabilityGroupListeners",["load_balancer_configuration.subnet_id","multi_subnet_ip_configuration.subnet_id"],below2("sql_virtual_machine_group_id","Microso\
ft.SqlVirtualMachine/sqlVirtualMachineGroups")),azurerm_postgresql_flexible_server:lives("Microsoft.DBforPostgreSQL/flexibleServers",["delegated_subnet_id"]),azurerm_mysql_flexible_server:lives(
"Microsoft.DBforMySQL/flexibleServers",["delegated_subnet_id"]),azurerm_cosmosdb_cassandra_cluster:lives("Microsoft.DocumentDB/cassandraClusters",["delegated_ma\
nagement_subnet_id"]),azurerm_cosmosdb_cassandra_datacenter:lives("Microsoft.DocumentDB/cassandraClusters/dataCenters",["delegated_management_subnet_id"],below2(
"cassandra_cluster_id","Microsoft.DocumentDB/cassandraClusters")),azurerm_kusto_cluster:lives("Microsoft.Kusto/clusters",["virtual_network_configuration.subnet_\
id"]),azurerm_hdinsight_hadoop_cluster:hdInsight,azurerm_hdinsight_hbase_cluster:hdInsight,azurerm_hdinsight_interactive_query_cluster:hdInsight,azurerm_hdinsight_kafka_cluster:hdInsight,
azurerm_hdinsight_spark_cluster:hdInsight,azurerm_synapse_workspace:lives("Microsoft.Synapse/workspaces",["compute_subnet_id"]),azurerm_databricks_workspace:lives(
"Microsoft.Databricks/workspaces",[named("custom_parameters.0.virtual_network_id","custom_parameters.0.public_subnet_name","custom_parameters.0.private_subnet_n\
ame")]),azurerm_data_factory_integration_runtime_azure_ssis:lives("Microsoft.DataFactory/factories/integrationRuntimes",["vnet_integration.subnet_id","express_v\
net_integration.subnet_id",named("vnet_integration.0.vnet_id","vnet_integration.0.subnet_name")],below2("data_factory_id","Microsoft.DataFactory/factories")),azurerm_data_factory_integration_runtime_managed:lives(
"Microsoft.DataFactory/factories/integrationRuntimes",[named("vnet_integration.0.vnet_id","vnet_integration.0.subnet_name")],below2("data_factory_id","Microsoft\
.DataFactory/factories")),azurerm_database_migration_service:lives("Microsoft.DataMigration/services",["subnet_id"]),azurerm_machine_learning_workspace:lives(workspace,
["serverless_compute.subnet_id"]),azurerm_machine_learning_compute_cluster:mlCompute,azurerm_machine_learning_compute_instance:mlCompute,azurerm_oracle_autonomous_database:oracle,
azurerm_oracle_autonomous_database_clone_from_backup:oracle,azurerm_oracle_autonomous_database_clone_from_database:oracle,azurerm_oracle_cloud_vm_cluster:lives(
"Oracle.Database/cloudVmClusters",["subnet_id"]),azurerm_netapp_volume:lives(`${netApp}/capacityPools/volumes`,["subnet_id"],{parentNames:["account_name","pool_\
name"]}),azurerm_netapp_volume_group_oracle:lives(`${netApp}/volumeGroups`,["volume.subnet_id"],inAccount),azurerm_netapp_volume_group_sap_hana:lives(`${netApp}\
/volumeGroups`,["volume.subnet_id"],inAccount),azurerm_hpc_cache:lives("Microsoft.StorageCache/caches",["subnet_id"]),azurerm_managed_lustre_file_system:lives("\
Microsoft.StorageCache/amlFilesystems",["subnet_id"]),azurerm_disk_pool:diskPool,azurerm_storage_disks_pool:diskPool,azurerm_qumulo_file_system:lives("Qumulo.St\
orage/fileSystems",["subnet_id"]),azurerm_dev_center_network_connection:lives("Microsoft.DevCenter/networkConnections",["subnet_id"]),azurerm_managed_devops_pool:lives(
"Microsoft.DevOpsInfrastructure/pools",["virtual_machine_scale_set_fabric.subnet_id"]),azurerm_lab_service_lab:lives("Microsoft.LabServices/labs",["network.subn\
et_id"]),azurerm_lab_service_plan:lives("Microsoft.LabServices/labPlans",["default_network_subnet_id"]),azurerm_orbital_contact_profile:lives("Microsoft.Orbital\
/contactProfiles",["network_configuration_subnet_id"]),azurerm_workloads_sap_single_node_virtual_instance:lives("Microsoft.Workloads/sapVirtualInstances",["sing\
le_server_configuration.subnet_id"]),azurerm_workloads_sap_three_tier_virtual_instance:lives("Microsoft.Workloads/sapVirtualInstances",["three_tier_configuratio\
n.application_server_configuration.subnet_id","three_tier_configuration.central_server_configuration.subnet_id","three_tier_configuration.database_server_config\
uration.subnet_id"])},namesWithoutUse=new Set(["azurerm_ai_foundry","azurerm_ai_services","azurerm_consumption_budget_resource_group","azurerm_cosmosdb_account",
"azurerm_elastic_san_volume_group","azurerm_eventhub_namespace","azurerm_management_lock","azurerm_mariadb_virtual_network_rule","azurerm_marketplace_role_assig\
nment","azurerm_monitor_activity_log_alert","azurerm_monitor_alert_processing_rule_action_group","azurerm_monitor_alert_processing_rule_suppression","azurerm_mo\
nitor_diagnostic_setting","azurerm_monitor_metric_alert","azurerm_mssql_virtual_network_rule","azurerm_mysql_virtual_network_rule","azurerm_network_connection_m\
onitor","azurerm_network_manager","azurerm_network_manager_static_member","azurerm_network_watcher_flow_log","azurerm_pim_active_role_assignment","azurerm_pim_e\
ligible_role_assignment","azurerm_postgresql_virtual_network_rule","azurerm_resource_policy_assignment","azurerm_resource_policy_exemption","azurerm_resource_po\
licy_remediation","azurerm_role_assignment","azurerm_role_definition","azurerm_servicebus_namespace","azurerm_servicebus_namespace_network_rule_set","azurerm_si\
te_recovery_hyperv_network_mapping","azurerm_site_recovery_network_mapping","azurerm_site_recovery_replicated_vm","azurerm_site_recovery_vmware_replicated_vm","\
azurerm_sql_virtual_network_rule","azurerm_stack_hci_network_interface"]),harmlessProviders=new Set(["archive","cloudinit","local","random","template","time","t\
ls"]);var scalingMappings={azurerm_monitor_autoscale_setting:{arm:"Microsoft.Insights/autoscaleSettings",properties:{enabled:"enabled",targetResourceUri:link("target_\
resource_id",arm.plan,arm.scaleSet),profiles:blocks("profile",{name:"name",capacity:first("capacity",{minimum:"minimum",maximum:"maximum",default:"default"})})}}};var rule={protocol:"protocol",access:"access",direction:"direction",priority:"priority",sourcePortRange:filled("source_port_range"),sourcePortRanges:filled("sou\
rce_port_ranges"),destinationPortRange:filled("destination_port_range"),destinationPortRanges:filled("destination_port_ranges"),sourceAddressPrefix:filled("sour\
ce_address_prefix"),sourceAddressPrefixes:filled("source_address_prefixes"),destinationAddressPrefix:filled("destination_address_prefix"),destinationAddressPrefixes:filled(
"destination_address_prefixes"),sourceApplicationSecurityGroups:ids("source_application_security_group_ids",arm.applicationSecurityGroup),destinationApplicationSecurityGroups:ids(
"destination_application_security_group_ids",arm.applicationSecurityGroup)},securityMappings={azurerm_network_security_group:{arm:arm.networkSecurityGroup,properties:{
securityRules:unknownBlocks("security_rule")},children:[{blocks:"security_rule",arm:arm.securityRule,properties:rule}]},azurerm_network_security_rule:{arm:arm.securityRule,
id:{parentNames:["network_security_group_name"]},properties:rule},azurerm_application_security_group:{arm:arm.applicationSecurityGroup}},securityData={azurerm_network_security_group:{
arm:arm.networkSecurityGroup,properties:{securityRules:blocks("security_rule",{name:"name",properties:rule})}}};var networkRules={defaultAction:"default_action",bypass:joined("bypass"),virtualNetworkRules:ids("virtual_network_subnet_ids",arm.subnet)},serviceMappings={azurerm_resource_group:{
arm:arm.resourceGroup},azurerm_resource_provider_registration:{arm:"Microsoft.Features/providers",id:{subscription:!0},properties:{namespace:"name",registrationState:literal2(
"Registered")}},azurerm_storage_account:{arm:arm.storageAccount,properties:{publicNetworkAccess,networkAcls:ifWritten(first("network_rules",networkRules))}},azurerm_key_vault:{
arm:"Microsoft.KeyVault/vaults",properties:{publicNetworkAccess,networkAcls:ifWritten(first("network_acls",networkRules))}},azurerm_container_registry:{arm:"Mic\
rosoft.ContainerRegistry/registries",properties:{publicNetworkAccess,networkRuleSet:{defaultAction:ifWritten("network_rule_set.0.default_action")}}}},servicePatches={
azurerm_storage_account_network_rules:{target:"storage_account_id",targetType:arm.storageAccount,properties:{networkAcls:networkRules}}};var webApi="2023-12-01",legacyApi="2021-02-01",writtenSettings=ifWritten("app_settings"),appSettings=compute(["app_settings"],block=>{let settings=evaluate(writtenSettings,
block);return settings==null?nothing(block,"app_settings"):appSettingsOfMap(settings)}),images=[["docker_registry_url","docker_image_name"],["docker.0.registry_\
url","docker.0.image_name","docker.0.image_tag"],[void 0,"docker_image","docker_image_tag"],["docker_container_registry","docker_container_name","docker_contain\
er_tag"]],runtimes=[["dotnet_version","DOTNETCORE","DOTNET"],["go_version","GO"],["java_version","JAVA"],["node_version","NODE"],["php_version","PHP"],["powersh\
ell_core_version","POWERSHELL"],["python_version","PYTHON"],["ruby_version","RUBY"]],stack="site_config.0.application_stack",filledIn=new Set(["docker_image","d\
ocker_image_tag","docker_container_registry","docker_container_name","docker_container_tag"]);function written(block,attribute){let path=`${stack}.0.${attribute??
""}`,value=attribute===void 0?void 0:block.value(path);if(value==null||value==="")return;if(!(value instanceof Unknown)||attribute===void 0)return value;let isWritten=block.
isWritten(path);return isWritten!==void 0?isWritten?value:void 0:block.blocks(stack)instanceof Unknown||filledIn.has(attribute)?void 0:value}function hasStack(block){
if(block.isUnknown(stack))return block.isWritten(stack)!==!1;let found=block.blocks(stack);return isList(found)&&found.length>0}function joined2(parts){let text2=joinText(
parts);return parts.some(part=>part instanceof Sensitive)?new Sensitive(text2):text2}function imageOf(block){if(hasStack(block))for(let[registryAttribute,imageAttribute,
tagAttribute]of images){let image=written(block,imageAttribute);if(image===void 0)continue;let registry2=written(block,registryAttribute),tag=written(block,tagAttribute),
host=typeof registry2=="string"?registry2.replace(/^https?:\/\//,"").replace(/\/$/,""):registry2;return joined2([...host===void 0?[]:[host,"/"],image,...tag===void 0?
[]:[":",tag]])}}function fxVersion(attribute){let path=`site_config.0.${attribute}`,isLinux=attribute==="linux_fx_version";return compute([path,stack],block=>{let image=imageOf(
block);if(image!==void 0)return joined2(["DOCKER|",image]);for(let[runtime,name,ofFunctions=name]of isLinux&&hasStack(block)?runtimes:[]){let version=written(block,
runtime);if(version!==void 0)return joined2([block.instance.type.includes("function")?ofFunctions:name,"|",version])}let found=evaluate(ifWritten(path),block);return found===
""?void 0:found})}var siteConfig={vnetRouteAllEnabled:ifWritten("site_config.0.vnet_route_all_enabled"),appSettings,numberOfWorkers:ifWritten("site_config.0.wor\
ker_count")},functionScale={functionAppScaleLimit:ifWritten("site_config.0.app_scale_limit"),minimumElasticInstanceCount:ifWritten("site_config.0.elastic_instan\
ce_minimum")},linux={...siteConfig,linuxFxVersion:fxVersion("linux_fx_version")},windows={...siteConfig,windowsFxVersion:fxVersion("windows_fx_version")},integration={
virtualNetworkSubnetId:link("virtual_network_subnet_id",arm.subnet),identity:{type:ifWritten("identity.0.type")}},onPlan=attribute=>({serverFarmId:ifWritten(link(
attribute,arm.plan))}),backupRouting={vnetBackupRestoreEnabled:ifWritten("virtual_network_backup_restore_enabled")},linuxRouting={...backupRouting,vnetImagePullEnabled:ifWritten(
"vnet_image_pull_enabled")},windowsRouting={...backupRouting,vnetImagePullEnabled:ifWritten("virtual_network_image_pull_enabled")},contentStorage={accountName:compute(
["storage_account_name"],block=>block.value("content_share_force_disabled")===!0?void 0:block.value("storage_account_name")??void 0)},linuxApp={reserved:literal2(
!0),...integration,...linuxRouting,siteConfig:linux},windowsApp={reserved:literal2(!1),...integration,...windowsRouting,siteConfig:windows},linuxFunction={...linuxApp,
siteConfig:{...linux,...functionScale},contentStorage},windowsFunction={...windowsApp,...linuxRouting,siteConfig:{...windows,...functionScale},contentStorage},legacyApp={
...integration,siteConfig:{...linux,windowsFxVersion:fxVersion("windows_fx_version")}};function kindOf(plain,container){return compute([stack],block=>imageOf(block)===
void 0?plain:container)}var kinds={linuxApp:kindOf("app,linux","app,linux,container"),windowsApp:kindOf("app","app,container,windows"),linuxFunction:kindOf("fun\
ctionapp,linux","functionapp,linux,container"),windowsFunction:literal2("functionapp"),logicApp:compute(["site_config.0.linux_fx_version"],block=>{let image=block.
value("site_config.0.linux_fx_version");return typeof image=="string"&&image!==""?"functionapp,linux,container,workflowapp":"functionapp,workflowapp"}),legacyApp:compute(
["site_config.0.linux_fx_version","site_config.0.windows_fx_version"],block=>{let[onLinux,onWindows]=["linux","windows"].map(system=>block.value(`site_config.0.${system}\
_fx_version`));return typeof onLinux=="string"&&onLinux!==""?/^(docker|compose)\|/i.test(onLinux)?"app,linux,container":"app,linux":typeof onWindows=="string"&&
onWindows!==""?"app,container,windows":void 0}),legacyFunction:compute(["os_type"],block=>block.value("os_type")==="linux"?"functionapp,linux":"functionapp")};function app(kind,properties,planAttribute="\
service_plan_id",apiVersion=webApi){return{arm:arm.site,kind,apiVersion,properties:{...onPlan(planAttribute),...properties}}}function slot(kind,properties,parentAttribute){
let id={parentId:parentAttribute,parentType:arm.site};return{arm:arm.slot,id,kind,apiVersion:webApi,properties:{...onPlan("service_plan_id"),...properties}}}function legacySlot(kind,parentAttribute){
let properties={...onPlan("app_service_plan_id"),...legacyApp};return{arm:arm.slot,id:{parentNames:[parentAttribute]},kind,apiVersion:legacyApi,properties}}var planProperties={
perSiteScaling:"per_site_scaling_enabled",zoneRedundant:"zone_balancing_enabled",elasticScaleEnabled:"premium_plan_auto_scale_enabled",maximumElasticWorkerCount:ifWritten(
"maximum_elastic_worker_count"),hostingEnvironmentProfile:{id:ifWritten(link("app_service_environment_id",arm.environment))}},swift={subnetResourceId:link("subn\
et_id",arm.subnet),swiftSupported:literal2(!0)},networkConfigName=literal2("virtualNetwork"),webMappings={azurerm_service_plan:{arm:arm.plan,apiVersion:webApi,kind:inWords(
"os_type",{Linux:"linux",Windows:"app",WindowsContainer:"xenon"}),sku:{name:"sku_name",capacity:ifWritten("worker_count")},properties:{reserved:is("os_type","Li\
nux"),hyperV:is("os_type","WindowsContainer"),...planProperties}},azurerm_linux_web_app:app(kinds.linuxApp,linuxApp),azurerm_windows_web_app:app(kinds.windowsApp,
windowsApp),azurerm_linux_function_app:app(kinds.linuxFunction,linuxFunction),azurerm_windows_function_app:app(kinds.windowsFunction,windowsFunction),azurerm_function_app_flex_consumption:app(
literal2("functionapp,linux"),{reserved:literal2(!0),...integration,siteConfig,functionAppConfig:{runtime:{name:"runtime_name",version:"runtime_version"},scaleAndConcurrency:{
maximumInstanceCount:"maximum_instance_count",instanceMemoryMB:"instance_memory_in_mb"}}}),azurerm_logic_app_standard:app(kinds.logicApp,{...integration,vnetContentShareEnabled:ifWritten(
"vnet_content_share_enabled"),siteConfig:{...linux,...functionScale},contentStorage},"app_service_plan_id"),azurerm_linux_web_app_slot:slot(kinds.linuxApp,linuxApp,
"app_service_id"),azurerm_windows_web_app_slot:slot(kinds.windowsApp,windowsApp,"app_service_id"),azurerm_linux_function_app_slot:slot(kinds.linuxFunction,linuxFunction,
"function_app_id"),azurerm_windows_function_app_slot:slot(kinds.windowsFunction,windowsFunction,"function_app_id"),azurerm_app_service_plan:{arm:arm.plan,apiVersion:legacyApi,
kind:compute(["kind","is_xenon"],block=>{let kind=block.value("kind");return block.value("is_xenon")===!0?"xenon":typeof kind=="string"?kind.toLowerCase().replace(
/^windows$/,"app"):kind??void 0}),sku:{name:"sku.0.size",tier:"sku.0.tier",capacity:ifWritten("sku.0.capacity")},properties:{...planProperties,reserved:ifWritten(
"reserved"),hyperV:ifWritten("is_xenon"),perSiteScaling:"per_site_scaling",zoneRedundant:"zone_redundant"}},azurerm_app_service:app(kinds.legacyApp,legacyApp,"a\
pp_service_plan_id",legacyApi),azurerm_function_app:app(kinds.legacyFunction,{...legacyApp,contentStorage},"app_service_plan_id",legacyApi),azurerm_app_service_slot:legacySlot(
kinds.legacyApp,"app_service_name"),azurerm_function_app_slot:legacySlot(kinds.legacyFunction,"function_app_name"),azurerm_app_service_virtual_network_swift_connection:{
arm:arm.networkConfig,id:{parentId:"app_service_id",parentType:arm.site,name:networkConfigName},apiVersion:webApi,properties:swift},azurerm_app_service_slot_virtual_network_swift_connection:{
arm:arm.slotNetworkConfig,id:{ancestorId:"app_service_id",ancestorTypes:[arm.site],through:[["slots","slot_name"]],name:networkConfigName},apiVersion:webApi,properties:swift},
azurerm_app_service_environment_v3:{arm:arm.environment,kind:literal2("ASEV3"),properties:{virtualNetwork:{id:link("subnet_id",arm.subnet)}}},azurerm_app_service_environment:{
arm:arm.environment,kind:literal2("ASEV2"),properties:{virtualNetwork:{id:link("subnet_id",arm.subnet)}}}},swiftOfSlotId={arm:arm.networkConfig,id:{parentId:"ap\
p_service_id",parentType:arm.slot,name:networkConfigName},apiVersion:webApi,properties:swift};var mappings=new Map(Object.entries({...networkMappings,...securityMappings,...webMappings,...gatewayMappings,...dnsMappings,...scalingMappings,...serviceMappings,
...deploymentMappings,...occupantMappings})),dataMappings=new Map(Object.entries({...networkData,...securityData})),patches=new Map(Object.entries({...networkPatches,
...servicePatches})),variants=new Map([["azurerm_app_service_virtual_network_swift_connection",{mapping:swiftOfSlotId,fits:instance=>namesSlot(instance,"app_ser\
vice_id")}],["azurerm_private_dns_zone_virtual_network_link",{mapping:zoneLinkById,fits:instance=>has2(instance,"private_dns_zone_id")}]]);function mappingOf(instance){
let{type}=instance;if(instance.mode==="data"){let data=dataMappings.get(type);if(data!==void 0||type.endsWith("_template_deployment"))return data}let variant=variants.
get(type);return variant?.fits(instance)===!0?variant.mapping:mappings.get(type)}function patchOf(instance){return patches.get(instance.type)}function namesSubnetWithoutUse2(instance){
return namesWithoutUse.has(instance.type)||harmlessProviders.has(instance.provider)}function has2(instance,attribute){let{after,before,unknown}=instance;return isSet(
after?.[attribute])||isSet(before?.[attribute])||unknown[attribute]===!0}function isSet(value){return value!=null}function namesSlot(instance,attribute){let id=instance.
after?.[attribute]??instance.before?.[attribute];if(typeof id=="string")return/\/slots\//i.test(id);let expression2=instance.block?.expressions?.[attribute],references=typeof expression2==
"object"&&"references"in expression2?expression2.references:void 0;return Array.isArray(references)&&references.some(term=>typeof term=="string"&&/^azurerm_\w*_slot\./.
test(term))}var BlockReader=class _BlockReader{instance;view;#resolver;#node;#path;constructor(instance,view,resolver,node,path=""){this.instance=instance,this.view=view,this.#resolver=
resolver,this.#path=path,this.#node=node??(view==="after"?{value:instance.after,unknown:instance.unknown,sensitive:instance.afterSensitive,written:instance.block?.
expressions}:{value:instance.before,unknown:void 0,sensitive:instance.beforeSensitive,written:void 0})}value(path,types2=[]){let parts=stepsOf(path),value=walk(
this.#node.value,parts);return(typeof value!="object"||value===null)&&!(value==null&&marksTrue(this.#node.unknown,parts))&&(value==null||!marksTrue(this.#node.sensitive,
parts))?value:this.#convert(this.#at(path),this.#join(path),types2)}idPart(path,value=this.value(path)){return value instanceof Sensitive?new Unknown({symbol:`${this.
instance.address}.${this.#join(path)}`,reason:"sensitive"}):value}isUnknown(path){return marksTrue(this.#node.unknown,stepsOf(path))}blocks(path){let node=this.#at(
path);if(node.unknown===!0){let reason="known after apply";return new Unknown({symbol:`${this.instance.address}.${this.#join(path)}`,reason})}return isList(node.
value)?node.value.map((_,index)=>{let found={...step(node,String(index)),written:matchingBlock(node,index)};return new _BlockReader(this.instance,this.view,this.#resolver,
found,`${this.#join(path)}.${index}`)}):[]}writeOnly(path,types2){let{written:written2}=this.#at(path);if(!isExpression(written2)){let version=this.value(`${path}\
_version`);return typeof version=="number"&&version>0?new Unknown({symbol:`${this.instance.address}.${path}`,reason:"write-only"}):void 0}return written2.constant_value!==
void 0?written2.constant_value:this.#resolver.unknown(this.instance,this.#join(path),written2,types2)}isWritten(path){if(this.instance.block===void 0||this.instance.
taken.has(stepsOf(path)[0]??""))return;let parts=stepsOf(path),node=this.#node.written;for(let part of parts){if(node===void 0||isExpression(node))return;let inner=member(
node,part);if(inner===void 0)return part===parts.at(-1)?!1:void 0;node=inner}return!0}#join(path){return this.#path===""?path:`${this.#path}.${path}`}#at(path){
let node=this.#node;for(let part of stepsOf(path))node=step(node,part);return node}#convert(node,path,types2){if(node.unknown===!0)return this.#unknown(node,path,
types2);let{value}=node;if(value===void 0)return;if(node.sensitive===!0&&value!==null)return new Sensitive(value);if(typeof value!="object"||value===null||isPlain(
node.unknown)&&isPlain(node.sensitive))return value;if(isList(value))return value.map((_,index)=>this.#convert(step(node,String(index)),`${path}.${index}`,types2)??
null);let result={},names=new Set([...Object.keys(value),...keysOf(node.unknown)]);for(let name of names){let inner=this.#convert(step(node,name),`${path}.${name}`,
[]);inner!==void 0&&name!=="__proto__"&&(result[name]=inner)}return result}#unknown(node,path,types2){let expression2=isExpression(node.written)?node.written:void 0,
value=this.#resolver.unknown(this.instance,path,expression2,types2);return node.sensitive===!0&&!(value instanceof Unknown)?new Sensitive(value):value}};function walk(value,parts){
let current=value;for(let part of parts){if(typeof current!="object"||current===null||!Object.hasOwn(current,part))return;current=current[part]}return current}function marksTrue(marks2,parts){
let current=marks2;for(let part of parts){if(typeof current!="object"||current===null)return current===!0;current=Object.hasOwn(current,part)?current[part]:void 0}
return current===!0}function step(node,name){return{value:member(node.value,name),unknown:node.unknown===!0?!0:member(node.unknown,name),sensitive:node.sensitive===
!0?!0:member(node.sensitive,name),written:inside(node.written,name)}}function inside(written2,name){if(written2===void 0||!isExpression(written2))return member(
written2,name);if(written2.constant_value===void 0)return written2;let constant=member(written2.constant_value,name);return constant===void 0?void 0:{constant_value:constant}}
function member(container,name){if(!(typeof container!="object"||container===null))return Object.hasOwn(container,name)?container[name]:void 0}function keysOf(value){
return typeof value=="object"&&value!==null?Object.keys(value):[]}function isPlain(marks2){return typeof marks2!="object"||marks2===null?marks2!==!0:Object.values(
marks2).every(isPlain)}function matchingBlock(node,index){let{written:written2,value}=node;if(written2===void 0||isExpression(written2))return written2;let candidates=isList(
written2)?written2:[written2],planned=member(value,String(index)),count=isList(value)?value.length:0;if(candidates.length!==count)return;let[only]=candidates;if(count===
1)return only;let agreeing=candidates.filter(block=>agrees(block,planned));return agreeing.length===1?agreeing[0]:void 0}function agrees(block,planned){return Object.
entries(block).every(([name,expression2])=>{if(!isExpression(expression2))return!0;let constant=expression2.constant_value;return constant===void 0||JSON.stringify(
member(planned,name))===JSON.stringify(constant)})}var Identities=class{#configuration;#references;#subscriptions;#after=new Map;#resolving=new Set;constructor(configuration2,instances,references){this.#configuration=
configuration2,this.#references=references,this.#subscriptions=learnSubscriptions(instances)}idOf(instance,view="after"){if(view==="before")return knownId(instance.
before)??this.#compose(instance,"before");if(this.#after.has(instance))return this.#after.get(instance);if(this.#resolving.has(instance))return;this.#resolving.
add(instance);let id=knownId(instance.after)??this.#compose(instance,"after");return this.#resolving.delete(instance),this.#after.set(instance,id),id}typeOf(instance){
return isAzapi(instance)?typeOfKey(idKey(this.idOf(instance))??"")||void 0:mappingOf(instance)?.arm.toLowerCase()}subscriptionOf(instance){let providerKey=instance.
block?.provider_config_key??instance.provider,written2=this.#configuration.providers[providerKey]?.expressions?.subscription_id;if(written2?.constant_value!==void 0)
return describe(written2.constant_value);let learnt=this.#subscriptions.get(providerKey);if(learnt!==void 0)return learnt;if(written2!==void 0){let root={...instance,
module:this.#configuration.instance("")},{literals,targets:targets2,opaque:opaque2}=this.#references.resolve(written2,root),[only]=literals;if(targets2.length===
0&&opaque2.length===0&&literals.length===1&&typeof only=="string")return only}let symbol=written2?.references?.[0]??"subscription";return new Unknown({symbol,reason:"\
the plan does not show which subscription the provider is configured for"})}unknown(instance,path,expression2,types2){let symbol=`${instance.address}.${path}`;if(expression2===
void 0)return new Unknown({symbol,reason:"known after apply"});if(types2.length===0)return expression2.constant_value??new Unknown({symbol,reason:"known after a\
pply"});let resolution=this.#references.resolve(expression2,instance),{sources,networks,unclear}=this.#linked(resolution,types2),isElsewhere=path.startsWith("bo\
dy.")&&sources.length===1&&leavesOf(instance.unknown.body)<=resolution.targets.length,isOpen=instance.isAbsent||unclear.length>0&&!isElsewhere,[first2]=sources;
if(first2!==void 0&&sources.length===1&&!isOpen&&!resolution.isProbable)return first2;let reason=reasonOf(expression2,unclear,resolution.isProbable),[network]=networks;
if(sources.length===0&&unclear.length===0&&networks.length===1&&network!==void 0&&types2.some(isSubnetType))return joinText([network,"/subnets/",new Unknown({symbol,
reason})]);let rest=isOpen?[new Unknown({symbol:`${symbol}, otherwise`,reason})]:[];return new Unknown({symbol,reason,...sources.length>0&&{possible:[...sources,
...rest]}})}#linked({targets:targets2,literals,opaque:opaque2},types2){let found={sources:literals.filter(literal3=>isIdOf(literal3,types2)),networks:[],unclear:[
...opaque2]};for(let{instance,attribute}of targets2){let type=this.typeOf(instance),id=this.idOf(instance),[first2]=attribute,name=first2!==void 0&&"name"in first2?
first2.name:"id";type===void 0||id===void 0?found.unclear.push(instance.address):types2.some(wanted=>wanted.toLowerCase()===type)?name==="id"?found.sources.push(
id):found.unclear.push(`${instance.address}.${name}`):type==="microsoft.network/virtualnetworks"&&(name==="subnet"?found.sources.push(...this.#inlineSubnets(instance,
id)):found.networks.push(id))}return found}#inlineSubnets(network,id){let found=new BlockReader(network,"after",this).blocks("subnet");return isList(found)?found.
map(block=>joinText([id,"/subnets/",block.idPart("name")??""])):[]}#compose(instance,view){let block=new BlockReader(instance,view,this);if(isAzapi(instance))return azapiId(
block,this.subscriptionOf(instance));let mapping=mappingOf(instance);return mapping===void 0?void 0:composeId(mapping,block,this.subscriptionOf(instance))}};function leavesOf(marks2){
return typeof marks2!="object"||marks2===null?marks2===!0?1:0:Object.values(marks2).reduce((sum,inner)=>sum+leavesOf(inner),0)}function isSubnetType(type){return/\/virtualnetworks\/subnets$/i.
test(type)}function reasonOf(expression2,unclear,isProbable){let terms=exactTerms(expression2.references??[]).join(", ");return unclear.length>0?`known after ap\
ply; the plan does not show the value of ${unclear.join(", ")}`:isProbable?`known after apply; taken to be the one of equal count.index, because the plan shows \
only that it refers to ${terms}`:`known after apply; refers to ${terms}`}function knownId(values2){let id=values2?.id;return typeof id=="string"&&isArmId(id.toLowerCase())&&
!id.includes("|")?id:void 0}function isIdOf(value,types2){let key=typeof value=="string"?value.toLowerCase():"";return isArmId(key)&&types2.some(type=>type.toLowerCase()===
typeOfKey(key))}function composeId(mapping,block,subscription){let{id:spec,arm:type}=mapping,last=type.split("/").slice(1).at(-1)??"",name=nameOf2(spec,block);if(spec!==
void 0&&"parentId"in spec){let parent=block.idPart(spec.parentId,block.value(spec.parentId,[spec.parentType]));return isSet2(parent)?joinText([parent,"/",last,"\
/",name]):void 0}if(spec!==void 0&&"ancestorId"in spec)return idBelow(spec,last,name,block);if(type===groupType)return joinText(["/subscriptions/",subscription,
"/resourceGroups/",name]);if(spec!==void 0&&"subscription"in spec)return joinText(["/subscriptions/",subscription,"/providers/",type,"/",name]);let names=spec!==
void 0&&"parentNames"in spec?spec.parentNames:[];return joinText([parentOf(type,names,block,subscription),"/",last,"/",name])}function parentOf(type,names,block,subscription){
let[namespace="",...types2]=type.split("/"),attribute=names.at(-1);if(attribute===void 0)return joinText([groupOf(block,subscription),"/providers/",namespace]);
let written2=block.value(attribute)??notTold(block,attribute),parentType=[namespace,...types2.slice(0,-1)].join("/"),linked2=written2 instanceof Unknown?parentByReference(
block,attribute,parentType):void 0;if(linked2!==void 0)return linked2;let name=block.idPart(attribute,written2)??"";return joinText([parentOf(parentType,names.slice(
0,-1),block,subscription),"/",types2.at(-2)??"","/",name])}function groupOf(block,subscription){let attribute="resource_group_name",written2=block.value(attribute)??
notTold(block,attribute),linked2=written2 instanceof Unknown?parentByReference(block,attribute,groupType):void 0;return linked2!==void 0?linked2:joinText(["/sub\
scriptions/",subscription,"/resourceGroups/",block.idPart(attribute,written2)??""])}function parentByReference(block,attribute,type){let linked2=block.value(attribute,
[type]);return linked2 instanceof Unknown?block.instance.isAbsent?linked2.$unknown.possible?.[0]:void 0:linked2??void 0}var groupType="Microsoft.Resources/resou\
rceGroups";function notTold(block,attribute){return new Unknown({symbol:`${block.instance.address}.${attribute}`,reason:"the plan does not tell it"})}function nameOf2(spec,block){
let attribute=spec!==void 0&&"name"in spec&&spec.name!==void 0?spec.name:"name";return block.idPart("name",evaluate(attribute,block)??notTold(block,"name"))??""}
function isSet2(value){return value!=null}function idBelow(spec,type,name,block){let ancestor=block.idPart(spec.ancestorId,block.value(spec.ancestorId,spec.ancestorTypes));
if(ancestor==null)return;let steps=spec.through.flatMap(([step2,inner])=>{let part=block.idPart(typeof inner=="string"?inner:step2,evaluate(inner,block));return[
"/",step2,"/",part??""]});return joinText([ancestor,...steps,"/",type,"/",name])}function learnSubscriptions(instances){let seen=new Map;for(let instance of instances.
all){let id=knownId(instance.after)??knownId(instance.before),subscription=id===void 0?void 0:/^\/subscriptions\/([^/]+)\//i.exec(id)?.[1];if(subscription===void 0)
continue;let key=instance.block?.provider_config_key??instance.provider,known=seen.get(key);known===void 0?seen.set(key,new Set([subscription.toLowerCase()])):known.
add(subscription.toLowerCase())}return new Map([...seen].filter(([,found])=>found.size===1).map(([key,found])=>[key,[...found][0]??""]))}var attributes={azurerm_virtual_network:["address_space","location","name","resource_group_name"],azurerm_subnet:["address_prefixes","delegation","name","servic\
e_endpoint_policy_ids","virtual_network_name"],azurerm_subnet_network_security_group_association:["subnet_id","network_security_group_id"],azurerm_subnet_route_table_association:[
"subnet_id","route_table_id"],azurerm_subnet_nat_gateway_association:["subnet_id","nat_gateway_id"],azurerm_virtual_network_peering:["allow_forwarded_traffic","\
allow_gateway_transit","allow_virtual_network_access","remote_virtual_network_id","use_remote_gateways"],azurerm_network_security_group:["security_rule"],azurerm_network_security_rule:[
"access","destination_address_prefix","destination_address_prefixes","destination_port_range","destination_port_ranges","direction","network_security_group_name",
"priority","protocol","source_address_prefix","source_address_prefixes","source_port_range","source_port_ranges"],azurerm_route_table:["route"],azurerm_virtual_network_gateway:[
"ip_configuration","sku","type","vpn_client_configuration","vpn_type"],azurerm_private_endpoint:["subnet_id"],azurerm_network_interface:["ip_configuration"],azurerm_service_plan:[
"app_service_environment_id","maximum_elastic_worker_count","os_type","sku_name","worker_count"],azurerm_app_service_plan:["kind","maximum_elastic_worker_count",
"reserved","sku"],azurerm_monitor_autoscale_setting:["enabled","profile","target_resource_id"],azurerm_app_service_virtual_network_swift_connection:["app_servic\
e_id","subnet_id"],azurerm_app_service_slot_virtual_network_swift_connection:["app_service_id","slot_name","subnet_id"],...Object.fromEntries(["linux_web_app","\
windows_web_app","linux_function_app","windows_function_app"].flatMap(kind=>[[`azurerm_${kind}`,["app_settings","service_plan_id","site_config","virtual_network\
_subnet_id"]],[`azurerm_${kind}_slot`,["app_settings","site_config","virtual_network_subnet_id"]]])),azurerm_function_app_flex_consumption:["app_settings","serv\
ice_plan_id","virtual_network_subnet_id"],azurerm_logic_app_standard:["app_service_plan_id","app_settings","site_config","virtual_network_subnet_id"],azapi_resource:[
"body","name","parent_id","type"],azapi_update_resource:["body","type"],azurerm_app_service:["app_service_plan_id","app_settings","site_config"]},none=[],unnamed=/_association$|_swift_connection$|_slot$|^azapi_/,
withNames=new Map(Object.entries(attributes).map(([type,own])=>[type,unnamed.test(type)?own:[...new Set([...own,"name","resource_group_name"])]]));function alwaysThere(type){
return withNames.get(type)??none}var Instances=class{all;#byBlock=new Map;#callKeys=new Map;constructor(plan2,configuration2){let all=[];(plan2.resource_changes??[]).forEach((change2,index)=>{all.
push(fromChange(change2,`/resource_changes/${index}/change`,configuration2))}),(plan2.deferred_changes??[]).forEach((deferred,index)=>{all.push(fromChange(deferred.
resource_change,`/deferred_changes/${index}/resource_change/change`,configuration2))});let planned=new Set(all.map(instance=>instance.address));eachPlanned(plan2.
planned_values?.root_module,(item,address)=>{if(planned.has(item.address))return;let module2=configuration2.instance(address),block=module2.module?.blocks.get(`${item.
type}.${item.name}`);block!==void 0&&all.push(absentInstance(block,module2,item.index))});for(let data of dataOf(plan2.prior_state?.values?.root_module,"/prior_\
state/values/root_module",configuration2))planned.has(data.address)||all.push(data);this.all=all;for(let module2 of new Set(all.map(instance=>instance.module)))
this.#noteModule(module2);for(let instance of all)instance.isDeposed||instance.after===null||this.#enter(instance)}ofBlock(module2,mode,type,name){return this.#byBlock.
get(module2)?.get(blockId(mode,type,name))??none2}#enter(instance){let{module:module2,mode,type,name,key}=instance,blocks2=this.#byBlock.get(module2)??new Map;this.#byBlock.
set(module2,blocks2);let id=blockId(mode,type,name),group=blocks2.get(id);group===void 0?blocks2.set(id,new Map([[key,instance]])):group.set(key,instance)}keysOfCall(parent,name){
return[...this.#callKeys.get(`${parent.address}|${name}`)??[]]}#noteModule(module2){if(module2.parent===void 0||(this.#noteModule(module2.parent),module2.key===
void 0))return;let id=`${module2.parent.address}|${module2.name}`,keys=this.#callKeys.get(id);keys===void 0?this.#callKeys.set(id,new Set([module2.key])):keys.add(
module2.key)}},none2=new Map;function blockId(mode,type,name){return mode==="data"?`data.${type}.${name}`:`${type}.${name}`}function fromChange(item,pointer,configuration2){
let module2=configuration2.instance(item.module_address),taken=takenFrom(item),unknown=item.change.after_unknown??{};return{address:item.address,type:item.type,
name:item.name,mode:item.mode==="data"?"data":"managed",key:item.index,actions:item.change.actions,module:module2,block:module2.module?.blocks.get(`${item.mode===
"data"?"data.":""}${item.type}.${item.name}`),provider:providerName(item.provider_name),before:item.change.before,after:item.change.after,unknown:taken.length===
0?unknown:{...unknown,...Object.fromEntries(taken.map(name=>[name,!0]))},taken:taken.length===0?nothing2:new Set(taken),beforeSensitive:item.change.before_sensitive??
!1,afterSensitive:item.change.after_sensitive??!1,pointer,isDeposed:item.deposed!==void 0,isAbsent:!1}}function takenFrom({type,mode,change:change2}){let{after,
after_unknown:marked={}}=change2;if(after===null||mode==="data")return[];let isUnmarked=type.startsWith("azapi_")&&typeof after.body=="object"&&!Object.hasOwn(marked,
"body");return alwaysThere(type).filter(name=>!Object.hasOwn(after,name)&&marked[name]!==!0||isUnmarked&&name==="body")}var nothing2=new Set;function absentInstance(block,module2,key){
let{type,name,mode}=block,unknown=Object.fromEntries(Object.keys(block.expressions??{}).map(attribute=>[attribute,!0]));return{address:`${module2.address===""?"":
`${module2.address}.`}${block.address}${formatIndex(key)}`,type,name,mode,key,actions:["no-op"],module:module2,block,provider:type.split("_")[0]??"",before:null,
after:{},unknown:{...unknown,id:!0},beforeSensitive:!1,afterSensitive:!1,pointer:"/configuration",isDeposed:!1,taken:nothing2,isAbsent:!0}}function eachPlanned(module2,use){
for(let item of module2?.resources??[])item.mode!=="data"&&use(item,module2?.address);for(let child of module2?.child_modules??[])eachPlanned(child,use)}function*dataOf(module2,pointer,configuration2){
if(module2!==void 0){for(let[index,item]of(module2.resources??[]).entries()){if(item.mode!=="data")continue;let scope=configuration2.instance(module2.address);yield{
address:item.address,type:item.type,name:item.name,mode:"data",key:item.index,actions:["no-op"],module:scope,block:scope.module?.blocks.get(`data.${item.type}.${item.
name}`),provider:providerName(item.provider_name),before:null,after:item.values,unknown:{},beforeSensitive:!1,afterSensitive:item.sensitive_values??!1,pointer:`${pointer}\
/resources/${index}/values`,isDeposed:!1,taken:nothing2,isAbsent:!1}}for(let[index,child]of(module2.child_modules??[]).entries())yield*dataOf(child,`${pointer}/\
child_modules/${index}`,configuration2)}}function providerName(address=""){return address.slice(address.lastIndexOf("/")+1).toLowerCase()}var subnetType="Microsoft.Network/virtualNetworks/subnets",shortestId=85,MentionFinder=class{#identities;#candidates=new Map;#shared=new Map;#mayName=new Map;constructor(identities){
this.#identities=identities}unmodelled(instance,origin){if(instance.mode==="data"||namesSubnetWithoutUse2(instance)||this.#isRead(instance))return[];let found=new Map;
searchIds(instance.after,id=>found.has(id.toLowerCase())||found.set(id.toLowerCase(),id));for(let candidate of this.#candidatesOf(instance))if(isUnknownAt(instance.
unknown,candidate.path))for(let id of this.#subnetsOf(instance,candidate))found.set(idKey(id)??"",id);if(found.size===0){if(!hasUnknownSubnet(instance))return[];
found.set("",new Unknown({symbol:instance.address,reason:"known after apply"}))}let effect=mayChange(instance)?"may-change":"may-occupy";return[...found.values()].
map(id=>({id,effect,origin}))}#isRead(instance){if(!isAzapi(instance))return mappingOf(instance)!==void 0&&this.#identities.idOf(instance)!==void 0;let type=azapiType(
new BlockReader(instance,"after",this.#identities))?.type;return type!==void 0&&(resourceType(type)!==void 0||namesSubnetWithoutUse(type))}#candidatesOf(instance){
let block=instance.block;if(block===void 0)return[];let known=this.#candidates.get(block);if(known!==void 0)return known;let candidates=[...allExpressions(block.
expressions),...(block.provisioners??[]).flatMap(run2=>[...allExpressions(run2.expressions)].map(([,found])=>["",found]))].flatMap(([path,expression2])=>{let references=expression2.
references??[];return references.some(reference=>this.#mayNameSubnet(reference))?[{path,expression:expression2,isShared:!references.some(reference=>/^(?:each|count)\./.
test(reference))}]:[]});return this.#candidates.set(block,candidates),candidates}#subnetsOf(instance,candidate){let{path,expression:expression2,isShared}=candidate,
scopes=this.#shared.get(candidate)??new Map,known=isShared?scopes.get(instance.module.address):void 0;if(known!==void 0)return known;let value=this.#identities.
unknown(instance,path,expression2,[subnetType]),subnets=(value instanceof Unknown?value.$unknown.possible??[]:[value]).filter(id=>(typeof id=="string"||id instanceof
Concat)&&typeOfKey(idKey(id)??"")===subnetType.toLowerCase());return this.#shared.set(candidate,scopes.set(instance.module.address,subnets)),subnets}#mayNameSubnet(reference){
let known=this.#mayName.get(reference);if(known!==void 0)return known;let may=/subnet|^module\.|^var\.|^local\.|^data\.|^each\.|azapi_resource|virtual_network/.
test(reference);return this.#mayName.set(reference,may),may}};function mayChange(instance){let block=instance.block;return/subnet/.test(instance.type)||instance.
type==="azapi_resource_action"||block?.provisioners!==void 0}function isUnknownAt(unknown,path){let node=unknown;for(let part of path===""?[]:path.split(".")){if(node===
!0)return!0;if(typeof node!="object"||node===null)return!1;node=node[part]}return node!==void 0&&node!==!1}function hasUnknownSubnet({unknown,block}){let isNamed=marks2=>isList(
marks2)?marks2.some(isNamed):isObject(marks2)?Object.entries(marks2).some(([name,inner])=>inner===!0?/subnet/i.test(name):isNamed(inner)):!1;return Object.entries(
unknown).some(([name,marks2])=>marks2===!0?/subnet/i.test(name)&&block?.expressions?.[name]!==void 0:isNamed(marks2))}function searchIds(value,found){if(typeof value==
"string"){if(value.length<shortestId||!/\/subnets\//i.test(value))return;let ids2=value.match(/\/subscriptions\/[^/"'\s]+\/resourcegroups\/[^/"'\s]+\/providers\/microsoft\.network\/virtualnetworks\/[^/"'\s]+\/subnets\/[^/"'\s,;<>()[\]{}\\]+/gi);
for(let id of ids2??[])found(id)}else if(Array.isArray(value))for(let item of value)searchIds(item,found);else if(isObject(value)){let members=value;for(let name in members)
searchIds(members[name],found)}}function absentFrom(configuration2,instances){let present2=new Set(instances.all.map(({module:module2,type,name})=>`${module2.address}|${type}.${name}`));return expectedModules(
configuration2,instances).flatMap(module2=>[...module2.module?.blocks.values()??[]].filter(block=>block.mode!=="data"&&block.count_expression===void 0).filter(block=>block.
for_each_expression===void 0).filter(({type,name})=>!present2.has(`${module2.address}|${type}.${name}`)).map(block=>absentInstance(block,module2)))}function expectedModules(configuration2,instances){
let found=new Map(instances.all.map(({module:module2})=>[module2.address,module2]));for(let[address,module2]of allModules(configuration2.root))isCalledOnce(module2)&&
found.set(address,configuration2.instance(address));return[...found.values()]}function isCalledOnce({call,parent}){return call?.count_expression===void 0&&call?.
for_each_expression===void 0&&(parent===void 0||isCalledOnce(parent))}function missingFromPlan(plan2,absent,file){let notices=[];plan2.errored===!0&&notices.push(
{message:"the plan ended in an error: what comes after it is missing",file});for(let{resource_change:change2,reason="no reason given"}of plan2.deferred_changes??
[]){let message=`${change2.address} is deferred (${reason}): how many instances there will be is not in the plan`;notices.push({message,address:change2.address,
file})}return(plan2.complete===!1||absent.length>0)&&notices.push({message:`the plan is partial${whichAre(absent)}; what is missing is not judged`,file}),notices}
function whichAre(absent){if(absent.length===0)return"";let named2=absent.slice(0,5).map(({address})=>address),more=absent.length>named2.length?` and ${absent.length-
named2.length} more`:"";return`: ${named2.join(", ")}${more} ${absent.length===1?"is":"are"} not in it`}var ResourceSet=class{#notices;#byKey=new Map;#formerKeys;constructor(notices){this.#notices=notices}at(key){return key===void 0?void 0:this.#byKey.get(key)}knows(key){
return this.#formerKeys??=new Set([...this.all()].flatMap(({before})=>before?.key??[])),this.#byKey.has(key)||this.#formerKeys.has(key)}add(resource){let twin=this.#byKey.
get(resource.key),merged=twin&&mergeDescriptions([twin,resource],this.#notices);this.#byKey.set(resource.key,merged??resource)}replace(resource){this.#byKey.set(
resource.key,resource)}all(){return this.#byKey.values()}};function bareState(id,name,properties){return{id,key:idKey(id)??"",name,location:void 0,kind:void 0,sku:void 0,
properties}}function resourceOf(state,more){return{apiVersion:void 0,before:null,source:void 0,createsBeforeDestroy:!1,mayBeAbsent:!1,...state,...more}}function lifecycleOf(instance){
if(instance.mode==="data"||instance.isAbsent)return"existing";let actions=instance.actions.join("+");return actions==="delete+create"||actions==="create+delete"?
"replace":actions==="create"||actions==="update"||actions==="delete"?actions:"keep"}function isForgotten(instance){return instance.actions.length===1&&instance.
actions[0]==="forget"}var Patcher=class{#identities;#places;constructor(identities,places){this.#identities=identities,this.#places=places}apply(patch,resources){patch.instance.before!==
null&&this.#before(patch,resources),hasAfter(patch)&&this.#after(patch,resources)}mentionsOf(patch){if(!hasAfter(patch))return[];let target=this.#target(patch,"\
after");if(target!=null&&!(target instanceof Unknown))return[];let origin=this.#places.origin(patch.instance);return[{id:target??"",effect:"may-change",properties:Object.
keys(this.#properties(patch,"after")),origin}]}#target({instance,mapping},view){return mapping===void 0?this.#identities.idOf(instance,view):new BlockReader(instance,
view,this.#identities).value(mapping.target,[mapping.targetType])}#properties({instance,type,mapping},view){let block=new BlockReader(instance,view,this.#identities);
return mapping===void 0?azapiProperties(block,type):evaluateShape(mapping.properties,block)}#before(patch,resources){let resource=resources.at(idKey(this.#target(
patch,"before")));if(!resource?.before)return;let properties=overlay(resource.before.properties,this.#properties(patch,"before"));resources.replace(withChanges(
resource,{before:withProperties(resource.before,properties)}))}#after(patch,resources){let target=this.#target(patch,"after"),key=idKey(target);if(key===void 0||
target===void 0||target===null||target instanceof Unknown)return;let properties=this.#properties(patch,"after"),origin=this.#places.origin(patch.instance),resource=resources.
at(key);if(resource===void 0){let state=bareState(target,"",properties);resources.add(resourceOf(state,{type:patch.type,lifecycle:"existing",origin,isPartial:!0}))}else{
let source=withPatch(resource.source,properties,origin);resources.replace(withChanges(resource,{properties:overlay(resource.properties,properties),source}))}}};
function hasAfter({instance}){return instance.after!==null&&!isForgotten(instance)}function withPatch(source,properties,origin){let isPatched=path=>Object.hasOwn(
properties,path.split(".")[0]??"");return{origin:path=>isPatched(path)?origin:source?.origin(path),isWritten:path=>isPatched(path)?!0:source?.isWritten(path),dependsOn:address=>source?.
dependsOn?.(address)===!0}}var Places=class{#file;#resolver;#dependencies;constructor(file,resolver,dependencies){this.#file=file,this.#resolver=resolver,this.#dependencies=dependencies}origin(instance,path){
let side=instance.pointer.endsWith("/change")?instance.after===null?"/before":"/after":"",inner=(path===void 0?[]:path.split(".")).map(step2=>`/${step2.replaceAll(
"~","~0").replaceAll("/","~1")}`).join("");return{file:this.#file,address:instance.address,pointer:`${instance.pointer}${side}${inner}`}}source(instance,shape,prefix){
return new PlanSource(this,instance,shape,prefix)}isWritten(instance,attribute){return new BlockReader(instance,"after",this.#resolver).isWritten(attribute)}dependsOn(instance,address){
return this.#dependencies.of(instance).includes(withoutKeys(address))}},PlanSource=class{#places;#instance;#shape;#prefix;constructor(places,instance,shape,prefix){
this.#places=places,this.#instance=instance,this.#shape=shape,this.#prefix=prefix}origin(path){let[attribute]=this.#attributes(path);return attribute===void 0?void 0:
this.#places.origin(this.#instance,attribute)}isWritten(path){let written2=this.#attributes(path).map(attribute=>this.#places.isWritten(this.#instance,attribute));
return written2.includes(!0)?!0:written2.includes(void 0)||written2.length===0?void 0:!1}dependsOn(address){return this.#places.dependsOn(this.#instance,address)}#attributes(path){
let found=this.#shape===void 0?[`body.properties.${path}`]:attributesOf(this.#shape,path.split("."));return this.#prefix===void 0?found:found.map(attribute=>`${this.#prefix}\
.${attribute}`)}};var PlanState=class{id;key;#reading;#view;#resolver;#properties;#read;#reader;#kind;#sku;constructor(id,key,reading,view,resolver){this.id=id,this.key=key,this.#reading=
reading,this.#view=view,this.#resolver=resolver}get name(){return this.#block.value("name")??""}get location(){return set(this.#block.value(this.#reading.mapping?.
location??"location"))}get kind(){return this.#kind===void 0&&(this.#kind=this.#top("kind")??null),this.#kind??void 0}get sku(){return this.#sku===void 0&&(this.#sku=
this.#top("sku")??null),this.#sku??void 0}get properties(){return this.#properties??=this.#readProperties()}read(path){let{mapping}=this.#reading;if(mapping===void 0)
return valueAt(this.properties,stepsOf(path));let route2=mapping.properties===void 0?void 0:routeTo(mapping.properties,path);if(route2===void 0)return;if(typeof route2.
spec=="string")return evaluateAt(route2,this.#block);this.#read??=new Map;let known=this.#read.get(route2);if(known!==void 0||this.#read.has(route2))return known;
let value=evaluateAt(route2,this.#block);return this.#read.set(route2,value),value}get#block(){return this.#reader??=new BlockReader(this.#reading.instance,this.#view,
this.#resolver)}#top(member2){let{mapping}=this.#reading;if(mapping===void 0)return set(azapiMember(this.#block,member2));let spec=mapping[member2];return spec===
void 0?void 0:set(evaluate(spec,this.#block))}#readProperties(){let{mapping,type}=this.#reading;return mapping===void 0?azapiProperties(this.#block,type):evaluateShape(
mapping.properties??{},this.#block)}},PlanResource=class{id;key;type;apiVersion;lifecycle;before;#state;#reading;#places;#origin;constructor(reading,shown,before,places){
this.id=shown.id,this.key=shown.key,this.type=reading.type,this.apiVersion=reading.apiVersion,this.lifecycle=lifecycleOf(reading.instance),this.before=this.lifecycle===
"keep"?shown:before??null,this.#state=shown,this.#reading=reading,this.#places=places}get name(){return this.#state.name}get location(){return this.#state.location}get kind(){
return this.#state.kind}get sku(){return this.#state.sku}get properties(){return this.#state.properties}read(path){return this.#state.read(path)}get origin(){return this.#origin??=
this.#places.origin(this.#reading.instance)}get source(){let{mapping,instance}=this.#reading;return this.#places.source(instance,mapping===void 0?void 0:mapping.
properties??{})}get isPartial(){let{mode,taken}=this.#reading.instance;return mode==="data"||this.mayBeAbsent||taken.size>0}get mayBeAbsent(){return this.#reading.
instance.isAbsent}get createsBeforeDestroy(){let[first2,second]=this.#reading.instance.actions;return first2==="create"&&second==="delete"}};function set(value){
return value===null?void 0:value}function graphOfPlan(plan2,file){return new Graph([new PlanSource2(plan2,file)])}var deploymentType="microsoft.resources/deployments",PlanSource2=class{notices=[];hasPast;#file;#identities;#places;#patcher;#mentionFinder;#readings=new Map;#parents=new Map;#patches=new Map;#embedded=new Map;#unmodelled=[];constructor(plan2,file){
let configuration2=new Configuration(plan2.configuration),instances=new Instances(plan2,configuration2),references=new References(configuration2,instances,plan2.
variables);this.#file=file,this.#identities=new Identities(configuration2,instances,references),this.#places=new Places(file,this.#identities,new Dependencies(plan2)),
this.#patcher=new Patcher(this.#identities,this.#places),this.#mentionFinder=new MentionFinder(this.#identities);let absent=absentFrom(configuration2,instances);
for(let instance of[...instances.all,...absent])this.#sort(instance);for(let{instance}of this.#readings.get(deploymentType)??[])this.#openTemplate(instance);this.
hasPast=instances.all.some(({before,actions})=>before!==null&&actions[0]!=="no-op"),this.notices.push(...missingFromPlan(plan2,absent,file))}get types(){return new Set(
[...this.#readings.keys(),...this.#parents.keys(),...this.#patches.keys(),...this.#embedded.keys()])}read(type){let resources=new ResourceSet(this.notices);for(let reading of this.#readings.
get(type)??[]){let resource=this.#resource(reading);resource!==void 0&&resources.add(resource)}for(let parent of this.#parents.get(type)??[])this.#addInline(parent,
resources);for(let resource of this.#embedded.get(type)??[])resources.add(resource);for(let patch of this.#patches.get(type)??[])this.#patcher.apply(patch,resources);
return resources.all()}mentions(){let patches2=[...this.#patches.values()].flat();return[...this.#unmodelled.flatMap(instance=>this.#mentionFinder.unmodelled(instance,
this.#places.origin(instance))),...patches2.flatMap(patch=>this.#patcher.mentionsOf(patch))]}#sort(instance){let patch=patchOf(instance),mapping=mappingOf(instance);
if(patch!==void 0)append(this.#patches,patch.targetType.toLowerCase(),{instance,type:patch.targetType,mapping:patch});else if(isAzapi(instance))this.#sortAzapi(
instance);else if(mapping===void 0)this.#unmodelled.push(instance);else{let{arm:type,apiVersion}=mapping;append(this.#readings,type.toLowerCase(),{instance,type,
apiVersion,mapping});for(let child of mapping.children??[])append(this.#parents,child.arm.toLowerCase(),{instance,child})}}#sortAzapi(instance){let view=instance.
after===null?"before":"after",named2=azapiType(new BlockReader(instance,view,this.#identities));if((named2===void 0||resourceType(named2.type)===void 0)&&this.#unmodelled.
push(instance),named2===void 0)return;let key=named2.type.toLowerCase();instance.type==="azapi_update_resource"?append(this.#patches,key,{instance,type:named2.type,
mapping:void 0}):append(this.#readings,key,{instance,...named2,mapping:void 0})}#resource(reading){let{instance}=reading,after=instance.after===null||isForgotten(
instance)?void 0:this.#state(reading,"after"),before=instance.before===null?void 0:this.#state(reading,"before"),shown=after??before;return shown===void 0?void 0:
new PlanResource(reading,shown,before,this.#places)}#state(reading,view){let id=this.#identities.idOf(reading.instance,view),key=idKey(id);return id===void 0||key===
void 0?void 0:new PlanState(id,key,reading,view,this.#identities)}#addInline({instance,child},resources){let view=instance.after===null?"before":"after",owner=this.#identities.
idOf(instance,view),found=new BlockReader(instance,view,this.#identities).blocks(child.blocks);owner===void 0||!isList(found)||found.forEach((block,index)=>{let path=`${child.
blocks}.${index}`,name=block.value("name")??new Unknown({symbol:`${instance.address}.${path}.name`,reason:"known after apply"}),id=joinText([owner,"/",child.arm.
split("/").at(-1)??"","/",block.idPart("name",name)??""]),key=idKey(id)??"";if(resources.knows(key))return;let properties=evaluateShape(child.properties,block),
state=bareState(id,name,properties),lifecycle=lifecycleOf(instance);resources.add(resourceOf(state,{type:child.arm,lifecycle,before:lifecycle==="keep"||view==="\
before"?state:this.#inlineBefore({instance,child},name),origin:this.#places.origin(instance,path),source:this.#places.source(instance,child.properties,path),isPartial:instance.
mode==="data"}))})}#inlineBefore({instance,child},name){let owner=instance.before===null?void 0:this.#identities.idOf(instance,"before"),found=new BlockReader(instance,
"before",this.#identities).blocks(child.blocks),block=isList(found)?found.find(candidate=>candidate.value("name")===name):void 0;if(owner===void 0||block===void 0)
return null;let id=joinText([owner,"/",child.arm.split("/").at(-1)??"","/",block.idPart("name",name)??""]);return bareState(id,name,evaluateShape(child.properties,
block))}#openTemplate(instance){if(instance.after===null)return;let block=new BlockReader(instance,"after",this.#identities),{resources,notices}=openTemplate(block,
{subscription:this.#identities.subscriptionOf(instance),origin:this.#places.origin(instance),lifecycle:lifecycleOf(instance),file:this.#file});for(let resource of resources)
append(this.#embedded,resource.type.toLowerCase(),resource);this.notices.push(...notices)}};async function loadInputs(paths,host,isVerbose){let graphs=[],inputs=[],notices=[],errors=[];for(let path of uniquePaths(paths,host))try{let input=parseInput(await host.
readInput(path),path),summary=summaryOf(input,path);graphs.push(graphOfPlan(input.plan,path)),inputs.push(summary),notices.push(...input.notices),isVerbose&&await host.
stderr.write(`${printable(path)}: read as ${summary.kind}, ${summary.resources} resources
`)}catch(error){if(!(error instanceof PreflightError))throw error;errors.push(error)}if(errors.length>0)throw new Troubles(errors);let[only]=graphs;return{graph:only!==
void 0&&graphs.length===1?only:Graph.merge(graphs),inputs,notices}}function uniquePaths(paths,host){if(paths.length<2)return paths;let byIdentity=new Map;for(let path of paths){
let identity=path==="-"||path===""?path:host.pathIdentity(path);byIdentity.has(identity)||byIdentity.set(identity,path)}return[...byIdentity.values()]}function summaryOf({
kind,plan:plan2},path){return{path,kind,resources:plan2.resource_changes?.length??0}}function statusOf({fail,undecided},parsed){let isStrict=hasFlag(parsed,"strict"),failOn=choiceOf(parsed,"fail-on",failOnChoices,isStrict?"warning":"error"),found=severities.
some(severity=>fail[severity]>0&&isAtLeast(severity,failOn)),open=undecided>0&&(isStrict||hasFlag(parsed,"fail-on-undecided"));return found||open?exitStatus.findings:
exitStatus.clean}function isAtLeast(severity,bound){return bound!=="never"&&severities.indexOf(severity)<=severities.indexOf(bound)}async function run(parsed,host){return(await check(parsed,host)).status}async function check(parsed,host){let targets2=targetsOf(parsed,reportFormats,host),isAll=textOf(
parsed,"show")==="all",rules=builtInRules(choiceOf(parsed,"profile",profiles,defaultProfile)),showAll=isAll||targets2.some(({kind})=>showsPasses(kind)),{report,
graph}=await withErrors(targets2,host,async()=>judged(parsed,host,rules,showAll)),status=statusOf(report.summary,parsed);return await writeReport(report,{parsed,
host,rules,isAll,isFailing:status!==exitStatus.clean,targets:targets2}),{report,graph,rules,status}}async function judged(parsed,host,rules,showAll){let{graph,inputs,
notices}=await loadInputs(parsed.positionals,host,hasFlag(parsed,"verbose"));return{report:makeReport({graph,inputs,notices,rules,showAll}),graph}}export{decode,parseJson,loadInputs,writeNotices,targetsOf,writeTarget,withErrors,writeReport,statusOf,check,check_exports};
